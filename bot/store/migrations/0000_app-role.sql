-- The role of every transaction of the application: it owns nothing, so no policy is skipped. A role belongs to the whole
-- server, so another database may have made it, or may be making it at this moment.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'app_rw') THEN
    BEGIN
      CREATE ROLE app_rw NOLOGIN;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN
      NULL;
    END;
  END IF;
END
$$;
--> statement-breakpoint
-- Lets the migrator itself work as app_rw (locally and in tests they are one); not needed where they are two.
DO $$
BEGIN
  EXECUTE format('GRANT app_rw TO %I', current_user);
EXCEPTION WHEN insufficient_privilege THEN
  NULL;
END
$$;
--> statement-breakpoint
-- Only the migrator makes tables. A migrator that does not own the schema gets a warning here, and an administrator's word
-- on it is enough.
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO app_rw;
