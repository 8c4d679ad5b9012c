-- Who may speak to a SWV is changed from Teams, in that SWV's own transaction, so that it commits with its audit row. The
-- application only reads the table; these two write one row of it, of the SWV that the transaction is bound to.
CREATE FUNCTION installations_allow(app text, tenant text, first_day date) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  mine text := NULLIF(current_setting('app.swv', true), '');
BEGIN
  IF mine IS NULL THEN
    RAISE EXCEPTION 'no samenwerkingsverband is bound' USING ERRCODE = '42501';
  END IF;
  INSERT INTO public.installations (app_id, tenant_id, swv, "from", until)
  VALUES (app, tenant, mine, first_day, NULL)
  ON CONFLICT (app_id, tenant_id, swv) DO UPDATE SET "from" = EXCLUDED."from", until = NULL;
END
$$;
--> statement-breakpoint
CREATE FUNCTION installations_end(app text, tenant text, last_day date) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  mine text := NULLIF(current_setting('app.swv', true), '');
BEGIN
  IF mine IS NULL OR last_day IS NULL THEN
    RAISE EXCEPTION 'no samenwerkingsverband is bound, or no day is named' USING ERRCODE = '42501';
  END IF;
  UPDATE public.installations i SET until = last_day
  WHERE i.app_id = app AND i.tenant_id = tenant AND i.swv = mine;
END
$$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION installations_allow(text, text, date), installations_end(text, text, date) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION installations_allow(text, text, date), installations_end(text, text, date) TO app_rw;
