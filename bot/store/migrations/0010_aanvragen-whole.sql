CREATE TABLE "zittingen" (
	"swv_id" text DEFAULT nullif(current_setting('app.swv', true), '') NOT NULL,
	"id" text NOT NULL,
	"opened_by" text NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"closed_at" timestamp (3) with time zone,
	"revision" integer NOT NULL,
	"body" jsonb NOT NULL,
	CONSTRAINT "zittingen_swv_id_id_pk" PRIMARY KEY("swv_id","id")
);
--> statement-breakpoint
ALTER TABLE "zittingen" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "commitments" (
	"swv_id" text DEFAULT nullif(current_setting('app.swv', true), '') NOT NULL,
	"subject" text NOT NULL,
	"kind" text NOT NULL,
	"school_id" text NOT NULL,
	"school_year" text NOT NULL,
	"cents" bigint NOT NULL,
	"on" date NOT NULL,
	CONSTRAINT "commitments_swv_id_subject_pk" PRIMARY KEY("swv_id","subject")
);
--> statement-breakpoint
ALTER TABLE "commitments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "arrangements" ADD COLUMN "pupil" text;--> statement-breakpoint
ALTER TABLE "arrangements" ADD COLUMN "previous_id" text;--> statement-breakpoint
ALTER TABLE "arrangements" ADD COLUMN "zitting_id" text;--> statement-breakpoint
ALTER TABLE "arrangements" ADD COLUMN "volgnummer" integer;--> statement-breakpoint
ALTER TABLE "arrangements" ADD COLUMN "ends_on" date;--> statement-breakpoint
ALTER TABLE "arrangements" ADD COLUMN "follow_up" text;--> statement-breakpoint
ALTER TABLE "arrangements" ADD COLUMN "external_number" text;--> statement-breakpoint
CREATE INDEX "zittingen_open" ON "zittingen" USING btree ("swv_id","opened_at") WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX "commitments_of_year" ON "commitments" USING btree ("swv_id","school_year","kind");--> statement-breakpoint
CREATE INDEX "arrangements_of_pupil" ON "arrangements" USING btree ("swv_id","pupil") WHERE pupil is not null;--> statement-breakpoint
CREATE INDEX "arrangements_of_previous" ON "arrangements" USING btree ("swv_id","previous_id") WHERE previous_id is not null;--> statement-breakpoint
CREATE INDEX "arrangements_of_zitting" ON "arrangements" USING btree ("swv_id","zitting_id") WHERE zitting_id is not null;--> statement-breakpoint
CREATE INDEX "arrangements_followed" ON "arrangements" USING btree ("swv_id","follow_up") WHERE follow_up is not null;--> statement-breakpoint
CREATE INDEX "arrangements_closed" ON "arrangements" USING btree ("swv_id","closed_at") WHERE closed_at is not null;--> statement-breakpoint
ALTER TABLE "arrangements" ADD CONSTRAINT "arrangements_volgnummer" UNIQUE("swv_id","volgnummer");--> statement-breakpoint
CREATE POLICY "zittingen_own_swv" ON "zittingen" AS PERMISSIVE FOR ALL TO "app_rw" USING (swv_id = nullif(current_setting('app.swv', true), '')) WITH CHECK (swv_id = nullif(current_setting('app.swv', true), ''));--> statement-breakpoint
CREATE POLICY "commitments_own_swv" ON "commitments" AS PERMISSIVE FOR ALL TO "app_rw" USING (swv_id = nullif(current_setting('app.swv', true), '')) WITH CHECK (swv_id = nullif(current_setting('app.swv', true), ''));