CREATE TABLE "beheer_imports" (
	"swv_id" text DEFAULT nullif(current_setting('app.swv', true), '') NOT NULL,
	"id" text NOT NULL,
	"person_id" text NOT NULL,
	"source" text NOT NULL,
	"hash" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"content" jsonb,
	"done" jsonb,
	CONSTRAINT "beheer_imports_swv_id_id_pk" PRIMARY KEY("swv_id","id")
);
--> statement-breakpoint
ALTER TABLE "beheer_imports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "addresses" ADD COLUMN "audience" text;--> statement-breakpoint
ALTER TABLE "addresses" ADD COLUMN "bound_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "addresses" ADD COLUMN "members" integer;--> statement-breakpoint
ALTER TABLE "addresses" ADD COLUMN "guests" integer;--> statement-breakpoint
ALTER TABLE "addresses" ADD COLUMN "counted_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "beheer_imports" ADD CONSTRAINT "beheer_imports_swv_id_person_id_persons_swv_id_id_fk" FOREIGN KEY ("swv_id","person_id") REFERENCES "public"."persons"("swv_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "beheer_imports_open" ON "beheer_imports" USING btree ("swv_id","person_id") WHERE done is null;--> statement-breakpoint
CREATE INDEX "notices_failed" ON "notices" USING btree ("swv_id","not_before") WHERE state in ('over', 'unclear', 'on-its-way');--> statement-breakpoint
CREATE INDEX "posts_stuck" ON "posts" USING btree ("swv_id","not_before") WHERE state = 'stuck';--> statement-breakpoint
CREATE INDEX "audit_by_time" ON "audit" USING btree ("swv_id","at","seq");--> statement-breakpoint
CREATE INDEX "audit_by_subject" ON "audit" USING btree ("swv_id","subject","at","seq");--> statement-breakpoint
CREATE INDEX "audit_by_actor" ON "audit" USING btree ("swv_id","actor","at","seq");--> statement-breakpoint
ALTER TABLE "addresses" ADD CONSTRAINT "addresses_audience" CHECK (audience is null or subject = 'swv-channel');--> statement-breakpoint
CREATE POLICY "beheer_imports_own_swv" ON "beheer_imports" AS PERMISSIVE FOR ALL TO "app_rw" USING (swv_id = nullif(current_setting('app.swv', true), '')) WITH CHECK (swv_id = nullif(current_setting('app.swv', true), ''));