-- The history of a request is never changed, and goes only with a draft that was never submitted: thrown away by its
-- writer, or by the job that clears old drafts. Both delete the history first, so the draft itself is still there to tell.
-- (Retention of closed requests, when it comes, says here which rows it may take.)
CREATE FUNCTION arrangement_events_stay() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  IF TG_OP = 'DELETE' AND TG_LEVEL = 'ROW' THEN
    IF EXISTS (
      SELECT FROM public.arrangements a
      WHERE a.swv_id = OLD.swv_id AND a.id = OLD.arrangement_id AND a.state = 'concept' AND a.submitted_at IS NULL
    ) THEN
      RETURN OLD;
    END IF;
  END IF;
  RAISE EXCEPTION 'the history of a request is never changed' USING ERRCODE = '42501';
END
$$;
--> statement-breakpoint
CREATE TRIGGER arrangement_events_stay BEFORE UPDATE OR DELETE ON arrangement_events FOR EACH ROW EXECUTE FUNCTION arrangement_events_stay();
--> statement-breakpoint
CREATE TRIGGER arrangement_events_are_not_emptied BEFORE TRUNCATE ON arrangement_events FOR EACH STATEMENT EXECUTE FUNCTION arrangement_events_stay();
--> statement-breakpoint
-- A table gets all four rights when it is made (bot/store/settle.ts), so less begins with a revoke.
REVOKE ALL ON arrangement_events FROM app_rw;
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON arrangement_events TO app_rw;
