CREATE TABLE "verantwoording_agendas" (
	"swv_id" text DEFAULT nullif(current_setting('app.swv', true), '') NOT NULL,
	"format" text NOT NULL,
	"period" text NOT NULL,
	"who" text NOT NULL,
	"key" text NOT NULL,
	"goals" jsonb NOT NULL,
	"revision" integer NOT NULL,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "verantwoording_agendas_swv_id_format_period_who_key_pk" PRIMARY KEY("swv_id","format","period","who","key")
);
--> statement-breakpoint
ALTER TABLE "verantwoording_agendas" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "verantwoording_agendas_own_swv" ON "verantwoording_agendas" AS PERMISSIVE FOR ALL TO "app_rw" USING (swv_id = nullif(current_setting('app.swv', true), '')) WITH CHECK (swv_id = nullif(current_setting('app.swv', true), ''));