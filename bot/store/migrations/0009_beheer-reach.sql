CREATE TABLE "catalogue_apps" (
	"swv_id" text DEFAULT nullif(current_setting('app.swv', true), '') NOT NULL,
	"tenant_id" text NOT NULL,
	"teams_app_id" text NOT NULL,
	CONSTRAINT "catalogue_apps_swv_id_tenant_id_pk" PRIMARY KEY("swv_id","tenant_id")
);
--> statement-breakpoint
ALTER TABLE "catalogue_apps" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "channel_proposals" (
	"swv_id" text DEFAULT nullif(current_setting('app.swv', true), '') NOT NULL,
	"key" text NOT NULL,
	"school_id" text NOT NULL,
	"person_id" text NOT NULL,
	"address" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "channel_proposals_swv_id_key_pk" PRIMARY KEY("swv_id","key")
);
--> statement-breakpoint
ALTER TABLE "channel_proposals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "addresses" ADD COLUMN "released_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "channel_proposals" ADD CONSTRAINT "channel_proposals_swv_id_school_id_schools_swv_id_id_fk" FOREIGN KEY ("swv_id","school_id") REFERENCES "public"."schools"("swv_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "channel_proposals" ADD CONSTRAINT "channel_proposals_swv_id_person_id_persons_swv_id_id_fk" FOREIGN KEY ("swv_id","person_id") REFERENCES "public"."persons"("swv_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "catalogue_apps_own_swv" ON "catalogue_apps" AS PERMISSIVE FOR ALL TO "app_rw" USING (swv_id = nullif(current_setting('app.swv', true), '')) WITH CHECK (swv_id = nullif(current_setting('app.swv', true), ''));--> statement-breakpoint
CREATE POLICY "channel_proposals_own_swv" ON "channel_proposals" AS PERMISSIVE FOR ALL TO "app_rw" USING (swv_id = nullif(current_setting('app.swv', true), '')) WITH CHECK (swv_id = nullif(current_setting('app.swv', true), ''));