CREATE TABLE "download_links" (
	"swv_id" text DEFAULT nullif(current_setting('app.swv', true), '') NOT NULL,
	"id" text NOT NULL,
	"person" text NOT NULL,
	"feature" text NOT NULL,
	"kind" text NOT NULL,
	"subject" text NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	CONSTRAINT "download_links_swv_id_id_pk" PRIMARY KEY("swv_id","id")
);
--> statement-breakpoint
ALTER TABLE "download_links" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "verantwoording_campagnes" (
	"swv_id" text DEFAULT nullif(current_setting('app.swv', true), '') NOT NULL,
	"id" text NOT NULL,
	"format" text NOT NULL,
	"rules_version" integer NOT NULL,
	"period" text NOT NULL,
	"first" date NOT NULL,
	"last" date NOT NULL,
	"state" text NOT NULL,
	"revision" integer NOT NULL,
	"deadline" date NOT NULL,
	"made_by" text NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"opened_at" timestamp (3) with time zone,
	"closed_at" timestamp (3) with time zone,
	CONSTRAINT "verantwoording_campagnes_swv_id_id_pk" PRIMARY KEY("swv_id","id")
);
--> statement-breakpoint
ALTER TABLE "verantwoording_campagnes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "verantwoording_in_het_jaarverslag" (
	"swv_id" text DEFAULT nullif(current_setting('app.swv', true), '') NOT NULL,
	"campagne_id" text NOT NULL,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "verantwoording_in_het_jaarverslag_swv_id_campagne_id_pk" PRIMARY KEY("swv_id","campagne_id")
);
--> statement-breakpoint
ALTER TABLE "verantwoording_in_het_jaarverslag" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "verantwoording_naam_erbij" (
	"swv_id" text DEFAULT nullif(current_setting('app.swv', true), '') NOT NULL,
	"verantwoording_id" text NOT NULL,
	"yes" boolean NOT NULL,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "verantwoording_naam_erbij_swv_id_verantwoording_id_pk" PRIMARY KEY("swv_id","verantwoording_id")
);
--> statement-breakpoint
ALTER TABLE "verantwoording_naam_erbij" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "verantwoording_events" (
	"swv_id" text DEFAULT nullif(current_setting('app.swv', true), '') NOT NULL,
	"verantwoording_id" text NOT NULL,
	"seq" integer NOT NULL,
	"kind" text NOT NULL,
	"by" text,
	"at" timestamp (3) with time zone NOT NULL,
	"from_state" text NOT NULL,
	"to_state" text NOT NULL,
	"detail" jsonb NOT NULL,
	CONSTRAINT "verantwoording_events_swv_id_verantwoording_id_seq_pk" PRIMARY KEY("swv_id","verantwoording_id","seq")
);
--> statement-breakpoint
ALTER TABLE "verantwoording_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "verantwoordingen" (
	"swv_id" text DEFAULT nullif(current_setting('app.swv', true), '') NOT NULL,
	"id" text NOT NULL,
	"campagne_id" text NOT NULL,
	"who" text NOT NULL,
	"key" text NOT NULL,
	"schools" text[] NOT NULL,
	"state" text NOT NULL,
	"revision" integer NOT NULL,
	"deadline" date NOT NULL,
	"ontvangen" bigint,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"signed_at" timestamp (3) with time zone,
	"onderdelen" jsonb NOT NULL,
	"course" jsonb NOT NULL,
	CONSTRAINT "verantwoordingen_swv_id_id_pk" PRIMARY KEY("swv_id","id")
);
--> statement-breakpoint
ALTER TABLE "verantwoordingen" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE UNIQUE INDEX "verantwoording_campagnes_once" ON "verantwoording_campagnes" USING btree ("swv_id","format","period");--> statement-breakpoint
CREATE UNIQUE INDEX "verantwoordingen_once" ON "verantwoordingen" USING btree ("swv_id","campagne_id","who","key");--> statement-breakpoint
CREATE INDEX "verantwoordingen_of_state" ON "verantwoordingen" USING btree ("swv_id","campagne_id","state","key");--> statement-breakpoint
CREATE INDEX "verantwoordingen_waiting" ON "verantwoordingen" USING btree ("swv_id","deadline") WHERE state in ('niet-gestart', 'concept', 'te-tekenen', 'ingediend', 'vraag-terug');--> statement-breakpoint
CREATE POLICY "download_links_own_swv" ON "download_links" AS PERMISSIVE FOR ALL TO "app_rw" USING (swv_id = nullif(current_setting('app.swv', true), '')) WITH CHECK (swv_id = nullif(current_setting('app.swv', true), ''));--> statement-breakpoint
CREATE POLICY "verantwoording_campagnes_own_swv" ON "verantwoording_campagnes" AS PERMISSIVE FOR ALL TO "app_rw" USING (swv_id = nullif(current_setting('app.swv', true), '')) WITH CHECK (swv_id = nullif(current_setting('app.swv', true), ''));--> statement-breakpoint
CREATE POLICY "verantwoording_in_het_jaarverslag_own_swv" ON "verantwoording_in_het_jaarverslag" AS PERMISSIVE FOR ALL TO "app_rw" USING (swv_id = nullif(current_setting('app.swv', true), '')) WITH CHECK (swv_id = nullif(current_setting('app.swv', true), ''));--> statement-breakpoint
CREATE POLICY "verantwoording_naam_erbij_own_swv" ON "verantwoording_naam_erbij" AS PERMISSIVE FOR ALL TO "app_rw" USING (swv_id = nullif(current_setting('app.swv', true), '')) WITH CHECK (swv_id = nullif(current_setting('app.swv', true), ''));--> statement-breakpoint
CREATE POLICY "verantwoording_events_own_swv" ON "verantwoording_events" AS PERMISSIVE FOR ALL TO "app_rw" USING (swv_id = nullif(current_setting('app.swv', true), '')) WITH CHECK (swv_id = nullif(current_setting('app.swv', true), ''));--> statement-breakpoint
CREATE POLICY "verantwoordingen_own_swv" ON "verantwoordingen" AS PERMISSIVE FOR ALL TO "app_rw" USING (swv_id = nullif(current_setting('app.swv', true), '')) WITH CHECK (swv_id = nullif(current_setting('app.swv', true), ''));