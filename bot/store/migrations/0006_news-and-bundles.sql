DROP INDEX "posts_waiting";--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "subject" text;--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "urgent" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "left_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "fresh" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "folded" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "former" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "urgent" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "notices_left" ON "notices" USING btree ("swv_id","to_person","left_at") WHERE not urgent;--> statement-breakpoint
CREATE INDEX "posts_waiting" ON "posts" USING btree ("swv_id","not_before") WHERE state = 'live' and (wanted > shown or fresh > 0 or former <> '{}');