CREATE TABLE "audit" (
	"swv_id" text DEFAULT nullif(current_setting('app.swv', true), '') NOT NULL,
	"seq" bigint NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor" text NOT NULL,
	"role" text,
	"verb" text NOT NULL,
	"subject" text NOT NULL,
	"outcome" text NOT NULL,
	"payload_hash" text NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "audit_swv_id_seq_pk" PRIMARY KEY("swv_id","seq")
);
--> statement-breakpoint
ALTER TABLE "audit" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audit_heads" (
	"swv_id" text DEFAULT nullif(current_setting('app.swv', true), '') NOT NULL,
	"seq" bigint NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "audit_heads_swv_id_pk" PRIMARY KEY("swv_id")
);
--> statement-breakpoint
ALTER TABLE "audit_heads" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audit_payloads" (
	"swv_id" text DEFAULT nullif(current_setting('app.swv', true), '') NOT NULL,
	"seq" bigint NOT NULL,
	"salt" text,
	"payload" text,
	"erased_at" timestamp (3) with time zone,
	CONSTRAINT "audit_payloads_swv_id_seq_pk" PRIMARY KEY("swv_id","seq")
);
--> statement-breakpoint
ALTER TABLE "audit_payloads" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "counters" (
	"swv_id" text DEFAULT nullif(current_setting('app.swv', true), '') NOT NULL,
	"name" text NOT NULL,
	"value" bigint NOT NULL,
	CONSTRAINT "counters_swv_id_name_pk" PRIMARY KEY("swv_id","name")
);
--> statement-breakpoint
ALTER TABLE "counters" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "data_keys" (
	"swv_id" text DEFAULT nullif(current_setting('app.swv', true), '') NOT NULL,
	"version" integer NOT NULL,
	"key_id" text NOT NULL,
	"wrapped" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"seals_from" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "data_keys_swv_id_version_pk" PRIMARY KEY("swv_id","version")
);
--> statement-breakpoint
ALTER TABLE "data_keys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "conversations" (
	"conversation_id" text PRIMARY KEY NOT NULL,
	"swv" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "installations" (
	"app_id" text NOT NULL,
	"tenant_id" text NOT NULL,
	"swv" text NOT NULL,
	"from" date NOT NULL,
	"until" date,
	CONSTRAINT "installations_app_id_tenant_id_swv_pk" PRIMARY KEY("app_id","tenant_id","swv")
);
--> statement-breakpoint
CREATE TABLE "swvs" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_swv_swvs_id_fk" FOREIGN KEY ("swv") REFERENCES "public"."swvs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "installations" ADD CONSTRAINT "installations_swv_swvs_id_fk" FOREIGN KEY ("swv") REFERENCES "public"."swvs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "installations_swv" ON "installations" USING btree ("swv");--> statement-breakpoint
CREATE POLICY "audit_own_swv" ON "audit" AS PERMISSIVE FOR ALL TO "app_rw" USING (swv_id = nullif(current_setting('app.swv', true), '')) WITH CHECK (swv_id = nullif(current_setting('app.swv', true), ''));--> statement-breakpoint
CREATE POLICY "audit_heads_own_swv" ON "audit_heads" AS PERMISSIVE FOR ALL TO "app_rw" USING (swv_id = nullif(current_setting('app.swv', true), '')) WITH CHECK (swv_id = nullif(current_setting('app.swv', true), ''));--> statement-breakpoint
CREATE POLICY "audit_payloads_own_swv" ON "audit_payloads" AS PERMISSIVE FOR ALL TO "app_rw" USING (swv_id = nullif(current_setting('app.swv', true), '')) WITH CHECK (swv_id = nullif(current_setting('app.swv', true), ''));--> statement-breakpoint
CREATE POLICY "counters_own_swv" ON "counters" AS PERMISSIVE FOR ALL TO "app_rw" USING (swv_id = nullif(current_setting('app.swv', true), '')) WITH CHECK (swv_id = nullif(current_setting('app.swv', true), ''));--> statement-breakpoint
CREATE POLICY "data_keys_own_swv" ON "data_keys" AS PERMISSIVE FOR ALL TO "app_rw" USING (swv_id = nullif(current_setting('app.swv', true), '')) WITH CHECK (swv_id = nullif(current_setting('app.swv', true), ''));