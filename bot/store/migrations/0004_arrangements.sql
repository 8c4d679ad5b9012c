CREATE TABLE "arrangement_events" (
	"swv_id" text DEFAULT nullif(current_setting('app.swv', true), '') NOT NULL,
	"arrangement_id" text NOT NULL,
	"seq" integer NOT NULL,
	"kind" text NOT NULL,
	"by" text,
	"at" timestamp (3) with time zone NOT NULL,
	"from_state" text,
	"to_state" text,
	"detail" jsonb NOT NULL,
	CONSTRAINT "arrangement_events_swv_id_arrangement_id_seq_pk" PRIMARY KEY("swv_id","arrangement_id","seq")
);
--> statement-breakpoint
ALTER TABLE "arrangement_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "arrangements" (
	"swv_id" text DEFAULT nullif(current_setting('app.swv', true), '') NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"school_id" text NOT NULL,
	"requester_id" text NOT NULL,
	"state" text NOT NULL,
	"revision" integer NOT NULL,
	"card_revision" integer NOT NULL,
	"dossiernummer" text,
	"began_at" timestamp (3) with time zone NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"submitted_at" timestamp (3) with time zone,
	"closed_at" timestamp (3) with time zone,
	"rules_version" text,
	"body" jsonb NOT NULL,
	CONSTRAINT "arrangements_swv_id_id_pk" PRIMARY KEY("swv_id","id"),
	CONSTRAINT "arrangements_dossiernummer" UNIQUE("swv_id","dossiernummer")
);
--> statement-breakpoint
ALTER TABLE "arrangements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "arrangements_of_requester" ON "arrangements" USING btree ("swv_id","requester_id");--> statement-breakpoint
CREATE INDEX "arrangements_of_school" ON "arrangements" USING btree ("swv_id","school_id","state");--> statement-breakpoint
CREATE INDEX "arrangements_open" ON "arrangements" USING btree ("swv_id","state","since") WHERE closed_at is null;--> statement-breakpoint
CREATE POLICY "arrangement_events_own_swv" ON "arrangement_events" AS PERMISSIVE FOR ALL TO "app_rw" USING (swv_id = nullif(current_setting('app.swv', true), '')) WITH CHECK (swv_id = nullif(current_setting('app.swv', true), ''));--> statement-breakpoint
CREATE POLICY "arrangements_own_swv" ON "arrangements" AS PERMISSIVE FOR ALL TO "app_rw" USING (swv_id = nullif(current_setting('app.swv', true), '')) WITH CHECK (swv_id = nullif(current_setting('app.swv', true), ''));