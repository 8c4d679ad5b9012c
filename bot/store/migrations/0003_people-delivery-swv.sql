CREATE TABLE "job_claims" (
	"swv_id" text DEFAULT nullif(current_setting('app.swv', true), '') NOT NULL,
	"job" text NOT NULL,
	"period" text NOT NULL,
	"subject" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"ran_at" timestamp with time zone NOT NULL,
	CONSTRAINT "job_claims_swv_id_job_period_subject_pk" PRIMARY KEY("swv_id","job","period","subject")
);
--> statement-breakpoint
ALTER TABLE "job_claims" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "notices" (
	"swv_id" text DEFAULT nullif(current_setting('app.swv', true), '') NOT NULL,
	"id" text NOT NULL,
	"key" text NOT NULL,
	"to_person" text NOT NULL,
	"text" jsonb NOT NULL,
	"state" text NOT NULL,
	"not_before" timestamp with time zone NOT NULL,
	"next_try" timestamp with time zone,
	"failures" integer NOT NULL,
	"last_error" text,
	CONSTRAINT "notices_swv_id_id_pk" PRIMARY KEY("swv_id","id")
);
--> statement-breakpoint
ALTER TABLE "notices" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "posts" (
	"swv_id" text DEFAULT nullif(current_setting('app.swv', true), '') NOT NULL,
	"id" text NOT NULL,
	"feature" text NOT NULL,
	"kind" text NOT NULL,
	"subject" text NOT NULL,
	"to_kind" text NOT NULL,
	"to_id" text NOT NULL,
	"state" text NOT NULL,
	"wanted" integer NOT NULL,
	"shown" integer NOT NULL,
	"message_id" text,
	"not_before" timestamp with time zone NOT NULL,
	"next_try" timestamp with time zone,
	"lease_until" timestamp with time zone,
	"claim" integer NOT NULL,
	"failures" integer NOT NULL,
	"last_error" text,
	CONSTRAINT "posts_swv_id_id_pk" PRIMARY KEY("swv_id","id")
);
--> statement-breakpoint
ALTER TABLE "posts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "threads" (
	"swv_id" text DEFAULT nullif(current_setting('app.swv', true), '') NOT NULL,
	"conversation_id" text NOT NULL,
	"recent" jsonb NOT NULL,
	CONSTRAINT "threads_swv_id_conversation_id_pk" PRIMARY KEY("swv_id","conversation_id")
);
--> statement-breakpoint
ALTER TABLE "threads" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "addresses" (
	"swv_id" text DEFAULT nullif(current_setting('app.swv', true), '') NOT NULL,
	"key" text NOT NULL,
	"subject" text NOT NULL,
	"person_id" text,
	"school_id" text,
	"address" jsonb NOT NULL,
	"state" text NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "addresses_swv_id_key_pk" PRIMARY KEY("swv_id","key"),
	CONSTRAINT "addresses_subject" CHECK ((subject = 'person') = (person_id is not null) and (subject = 'school-channel') = (school_id is not null))
);
--> statement-breakpoint
ALTER TABLE "addresses" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "affiliations" (
	"swv_id" text DEFAULT nullif(current_setting('app.swv', true), '') NOT NULL,
	"person_id" text NOT NULL,
	"school_id" text NOT NULL,
	"from" date NOT NULL,
	"until" date,
	CONSTRAINT "affiliations_swv_id_person_id_school_id_from_pk" PRIMARY KEY("swv_id","person_id","school_id","from"),
	CONSTRAINT "affiliations_in_order" CHECK ("until" is null or "from" <= "until")
);
--> statement-breakpoint
ALTER TABLE "affiliations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "boards" (
	"swv_id" text DEFAULT nullif(current_setting('app.swv', true), '') NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	"administratienummer" text,
	"mandate" text,
	CONSTRAINT "boards_swv_id_id_pk" PRIMARY KEY("swv_id","id"),
	CONSTRAINT "boards_name" UNIQUE("swv_id","name"),
	CONSTRAINT "boards_administratienummer" UNIQUE("swv_id","administratienummer")
);
--> statement-breakpoint
ALTER TABLE "boards" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "deputies" (
	"swv_id" text DEFAULT nullif(current_setting('app.swv', true), '') NOT NULL,
	"id" text NOT NULL,
	"person_id" text NOT NULL,
	"deputy_id" text NOT NULL,
	"role" text NOT NULL,
	"from" date NOT NULL,
	"until" date,
	CONSTRAINT "deputies_swv_id_id_pk" PRIMARY KEY("swv_id","id"),
	CONSTRAINT "deputies_once" UNIQUE("swv_id","person_id","deputy_id","role","from"),
	CONSTRAINT "deputies_is_another" CHECK (person_id <> deputy_id),
	CONSTRAINT "deputies_in_order" CHECK ("until" is null or "from" <= "until")
);
--> statement-breakpoint
ALTER TABLE "deputies" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "persons" (
	"swv_id" text DEFAULT nullif(current_setting('app.swv', true), '') NOT NULL,
	"id" text NOT NULL,
	"tenant_id" text NOT NULL,
	"object_id" text,
	"upn" text NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"working_days" smallint[] NOT NULL,
	"ended_on" date,
	CONSTRAINT "persons_swv_id_id_pk" PRIMARY KEY("swv_id","id"),
	CONSTRAINT "persons_upn" UNIQUE("swv_id","tenant_id","upn"),
	CONSTRAINT "persons_object_id" UNIQUE("swv_id","tenant_id","object_id"),
	CONSTRAINT "persons_upn_lower" CHECK (upn = lower(upn))
);
--> statement-breakpoint
ALTER TABLE "persons" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "role_terms" (
	"swv_id" text DEFAULT nullif(current_setting('app.swv', true), '') NOT NULL,
	"id" text NOT NULL,
	"person_id" text NOT NULL,
	"role" text NOT NULL,
	"school_id" text,
	"from" date NOT NULL,
	"until" date,
	CONSTRAINT "role_terms_swv_id_id_pk" PRIMARY KEY("swv_id","id"),
	CONSTRAINT "role_terms_once" UNIQUE NULLS NOT DISTINCT("swv_id","person_id","role","school_id","from"),
	CONSTRAINT "role_terms_in_order" CHECK ("until" is null or "from" <= "until")
);
--> statement-breakpoint
ALTER TABLE "role_terms" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "schools" (
	"swv_id" text DEFAULT nullif(current_setting('app.swv', true), '') NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	"brin" text NOT NULL,
	"board_id" text NOT NULL,
	"type" text NOT NULL,
	"route" text NOT NULL,
	"closed_on" date,
	CONSTRAINT "schools_swv_id_id_pk" PRIMARY KEY("swv_id","id"),
	CONSTRAINT "schools_brin" UNIQUE("swv_id","brin")
);
--> statement-breakpoint
ALTER TABLE "schools" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "volmachten" (
	"swv_id" text DEFAULT nullif(current_setting('app.swv', true), '') NOT NULL,
	"id" text NOT NULL,
	"person_id" text NOT NULL,
	"number" text NOT NULL,
	"kinds" text[] NOT NULL,
	"maximum" bigint,
	"from" date NOT NULL,
	"until" date,
	CONSTRAINT "volmachten_swv_id_id_pk" PRIMARY KEY("swv_id","id"),
	CONSTRAINT "volmachten_once" UNIQUE("swv_id","number","person_id"),
	CONSTRAINT "volmachten_in_order" CHECK ("until" is null or "from" <= "until")
);
--> statement-breakpoint
ALTER TABLE "volmachten" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "configurations" (
	"swv_id" text DEFAULT nullif(current_setting('app.swv', true), '') NOT NULL,
	"version" integer NOT NULL,
	"raw" jsonb NOT NULL,
	"imported_at" timestamp with time zone NOT NULL,
	"imported_by" text NOT NULL,
	CONSTRAINT "configurations_swv_id_version_pk" PRIMARY KEY("swv_id","version")
);
--> statement-breakpoint
ALTER TABLE "configurations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "addresses" ADD CONSTRAINT "addresses_swv_id_person_id_persons_swv_id_id_fk" FOREIGN KEY ("swv_id","person_id") REFERENCES "public"."persons"("swv_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "addresses" ADD CONSTRAINT "addresses_swv_id_school_id_schools_swv_id_id_fk" FOREIGN KEY ("swv_id","school_id") REFERENCES "public"."schools"("swv_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "affiliations" ADD CONSTRAINT "affiliations_swv_id_person_id_persons_swv_id_id_fk" FOREIGN KEY ("swv_id","person_id") REFERENCES "public"."persons"("swv_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "affiliations" ADD CONSTRAINT "affiliations_swv_id_school_id_schools_swv_id_id_fk" FOREIGN KEY ("swv_id","school_id") REFERENCES "public"."schools"("swv_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deputies" ADD CONSTRAINT "deputies_swv_id_person_id_persons_swv_id_id_fk" FOREIGN KEY ("swv_id","person_id") REFERENCES "public"."persons"("swv_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deputies" ADD CONSTRAINT "deputies_swv_id_deputy_id_persons_swv_id_id_fk" FOREIGN KEY ("swv_id","deputy_id") REFERENCES "public"."persons"("swv_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_terms" ADD CONSTRAINT "role_terms_swv_id_person_id_persons_swv_id_id_fk" FOREIGN KEY ("swv_id","person_id") REFERENCES "public"."persons"("swv_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_terms" ADD CONSTRAINT "role_terms_swv_id_school_id_schools_swv_id_id_fk" FOREIGN KEY ("swv_id","school_id") REFERENCES "public"."schools"("swv_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "schools" ADD CONSTRAINT "schools_swv_id_board_id_boards_swv_id_id_fk" FOREIGN KEY ("swv_id","board_id") REFERENCES "public"."boards"("swv_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volmachten" ADD CONSTRAINT "volmachten_swv_id_person_id_persons_swv_id_id_fk" FOREIGN KEY ("swv_id","person_id") REFERENCES "public"."persons"("swv_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "notices_once" ON "notices" USING btree ("swv_id","key");--> statement-breakpoint
CREATE INDEX "notices_waiting" ON "notices" USING btree ("swv_id","not_before") WHERE state = 'waiting';--> statement-breakpoint
CREATE UNIQUE INDEX "posts_one_each" ON "posts" USING btree ("swv_id","feature","kind","subject","to_kind","to_id");--> statement-breakpoint
CREATE INDEX "posts_waiting" ON "posts" USING btree ("swv_id","not_before") WHERE state = 'live' and wanted > shown;--> statement-breakpoint
CREATE INDEX "posts_by_message" ON "posts" USING btree ("swv_id","message_id") WHERE message_id is not null;--> statement-breakpoint
CREATE INDEX "addresses_by_school" ON "addresses" USING btree ("swv_id","school_id");--> statement-breakpoint
CREATE INDEX "deputies_by_deputy" ON "deputies" USING btree ("swv_id","deputy_id");--> statement-breakpoint
CREATE INDEX "role_terms_by_role" ON "role_terms" USING btree ("swv_id","role","school_id");--> statement-breakpoint
CREATE INDEX "volmachten_by_person" ON "volmachten" USING btree ("swv_id","person_id");--> statement-breakpoint
CREATE POLICY "job_claims_own_swv" ON "job_claims" AS PERMISSIVE FOR ALL TO "app_rw" USING (swv_id = nullif(current_setting('app.swv', true), '')) WITH CHECK (swv_id = nullif(current_setting('app.swv', true), ''));--> statement-breakpoint
CREATE POLICY "notices_own_swv" ON "notices" AS PERMISSIVE FOR ALL TO "app_rw" USING (swv_id = nullif(current_setting('app.swv', true), '')) WITH CHECK (swv_id = nullif(current_setting('app.swv', true), ''));--> statement-breakpoint
CREATE POLICY "posts_own_swv" ON "posts" AS PERMISSIVE FOR ALL TO "app_rw" USING (swv_id = nullif(current_setting('app.swv', true), '')) WITH CHECK (swv_id = nullif(current_setting('app.swv', true), ''));--> statement-breakpoint
CREATE POLICY "threads_own_swv" ON "threads" AS PERMISSIVE FOR ALL TO "app_rw" USING (swv_id = nullif(current_setting('app.swv', true), '')) WITH CHECK (swv_id = nullif(current_setting('app.swv', true), ''));--> statement-breakpoint
CREATE POLICY "addresses_own_swv" ON "addresses" AS PERMISSIVE FOR ALL TO "app_rw" USING (swv_id = nullif(current_setting('app.swv', true), '')) WITH CHECK (swv_id = nullif(current_setting('app.swv', true), ''));--> statement-breakpoint
CREATE POLICY "affiliations_own_swv" ON "affiliations" AS PERMISSIVE FOR ALL TO "app_rw" USING (swv_id = nullif(current_setting('app.swv', true), '')) WITH CHECK (swv_id = nullif(current_setting('app.swv', true), ''));--> statement-breakpoint
CREATE POLICY "boards_own_swv" ON "boards" AS PERMISSIVE FOR ALL TO "app_rw" USING (swv_id = nullif(current_setting('app.swv', true), '')) WITH CHECK (swv_id = nullif(current_setting('app.swv', true), ''));--> statement-breakpoint
CREATE POLICY "deputies_own_swv" ON "deputies" AS PERMISSIVE FOR ALL TO "app_rw" USING (swv_id = nullif(current_setting('app.swv', true), '')) WITH CHECK (swv_id = nullif(current_setting('app.swv', true), ''));--> statement-breakpoint
CREATE POLICY "persons_own_swv" ON "persons" AS PERMISSIVE FOR ALL TO "app_rw" USING (swv_id = nullif(current_setting('app.swv', true), '')) WITH CHECK (swv_id = nullif(current_setting('app.swv', true), ''));--> statement-breakpoint
CREATE POLICY "role_terms_own_swv" ON "role_terms" AS PERMISSIVE FOR ALL TO "app_rw" USING (swv_id = nullif(current_setting('app.swv', true), '')) WITH CHECK (swv_id = nullif(current_setting('app.swv', true), ''));--> statement-breakpoint
CREATE POLICY "schools_own_swv" ON "schools" AS PERMISSIVE FOR ALL TO "app_rw" USING (swv_id = nullif(current_setting('app.swv', true), '')) WITH CHECK (swv_id = nullif(current_setting('app.swv', true), ''));--> statement-breakpoint
CREATE POLICY "volmachten_own_swv" ON "volmachten" AS PERMISSIVE FOR ALL TO "app_rw" USING (swv_id = nullif(current_setting('app.swv', true), '')) WITH CHECK (swv_id = nullif(current_setting('app.swv', true), ''));--> statement-breakpoint
CREATE POLICY "configurations_own_swv" ON "configurations" AS PERMISSIVE FOR ALL TO "app_rw" USING (swv_id = nullif(current_setting('app.swv', true), '')) WITH CHECK (swv_id = nullif(current_setting('app.swv', true), ''));