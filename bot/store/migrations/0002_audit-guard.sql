-- The audit log is append-only. Its hash is made by the application; these triggers only forbid the rest, and
-- bot/store/verify-audit.ts finds what an owner does after switching them off.
CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  RAISE EXCEPTION 'the audit log is append-only' USING ERRCODE = '42501';
END
$$;
--> statement-breakpoint
CREATE TRIGGER audit_keeps_its_rows BEFORE UPDATE OR DELETE ON audit FOR EACH ROW EXECUTE FUNCTION audit_is_append_only();
--> statement-breakpoint
CREATE TRIGGER audit_is_not_emptied BEFORE TRUNCATE ON audit FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only();
--> statement-breakpoint
CREATE FUNCTION audit_head_moves_on() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.swv_id = OLD.swv_id AND NEW.seq = OLD.seq + 1 THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'the head of the audit log only moves on by one' USING ERRCODE = '42501';
END
$$;
--> statement-breakpoint
CREATE TRIGGER audit_head_moves_on BEFORE UPDATE OR DELETE ON audit_heads FOR EACH ROW EXECUTE FUNCTION audit_head_moves_on();
--> statement-breakpoint
CREATE TRIGGER audit_heads_are_not_emptied BEFORE TRUNCATE ON audit_heads FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only();
--> statement-breakpoint
-- What app_rw may do. A table gets all four rights when it is made (bot/store/settle.ts), so less begins with a revoke.
REVOKE ALL ON audit, audit_heads, audit_payloads, data_keys FROM app_rw;
--> statement-breakpoint
GRANT SELECT, INSERT ON audit TO app_rw;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON audit_heads, audit_payloads, data_keys TO app_rw;
--> statement-breakpoint
GRANT SELECT ON swvs, installations, schema_migrations TO app_rw;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON conversations TO app_rw;
