CREATE TABLE `__new_events` (
	`seq` integer PRIMARY KEY NOT NULL,
	`organization_id` text NOT NULL,
	`happened_at` integer NOT NULL,
	`kind` text NOT NULL,
	`actor` text NOT NULL,
	`shift_id` text,
	`fanout_id` text,
	`caregiver_id` text,
	`message_id` text,
	`detail` text
);
--> statement-breakpoint
INSERT INTO `__new_events`("seq", "organization_id", "happened_at", "kind", "actor", "shift_id", "fanout_id", "caregiver_id", "message_id", "detail") SELECT "seq", "organization_id", "happened_at", "kind", "actor", "shift_id", "fanout_id", "caregiver_id", "message_id", "detail" FROM `events`;--> statement-breakpoint
DROP TABLE `events`;--> statement-breakpoint
ALTER TABLE `__new_events` RENAME TO `events`;--> statement-breakpoint
CREATE INDEX `events_of_shift` ON `events` (`shift_id`,`seq`) WHERE shift_id IS NOT NULL;--> statement-breakpoint
CREATE TABLE `__new_inbound_messages` (
	`carrier_id` text PRIMARY KEY NOT NULL,
	`organization_id` text,
	`caregiver_id` text,
	`channel` text NOT NULL,
	`from_phone` text NOT NULL,
	`to_phone` text,
	`body` text NOT NULL,
	`received_at` integer NOT NULL,
	`outcome` text NOT NULL
);
--> statement-breakpoint
INSERT INTO `__new_inbound_messages`("carrier_id", "organization_id", "caregiver_id", "channel", "from_phone", "to_phone", "body", "received_at", "outcome") SELECT "carrier_id", "organization_id", "caregiver_id", "channel", "from_phone", "to_phone", "body", "received_at", "outcome" FROM `inbound_messages`;--> statement-breakpoint
DROP TABLE `inbound_messages`;--> statement-breakpoint
ALTER TABLE `__new_inbound_messages` RENAME TO `inbound_messages`;--> statement-breakpoint
CREATE TABLE `__new_messages` (
	`seq` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`organization_id` text NOT NULL,
	`dedupe_key` text NOT NULL,
	`channel` text NOT NULL,
	`kind` text NOT NULL,
	`fanout_id` text,
	`round` integer,
	`caregiver_id` text,
	`to_phone` text NOT NULL,
	`from_number` text,
	`text_id` text,
	`body` text,
	`segments` integer,
	`priority` integer NOT NULL,
	`status` text NOT NULL,
	`progress` text,
	`progress_rank` integer,
	`carrier_id` text,
	`error_code` integer,
	`because` text,
	`attempts` integer DEFAULT 0 NOT NULL,
	`send_after_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`lease_expires_at` integer,
	`attempted_at` integer,
	`next_look_at` integer,
	`looks` integer DEFAULT 0 NOT NULL,
	`resent_at` integer,
	`set_up_failed_at` integer,
	`cancel_at` integer,
	`cost` integer,
	`created_at` integer NOT NULL,
	`settled_at` integer
);
--> statement-breakpoint
INSERT INTO `__new_messages`("seq", "id", "organization_id", "dedupe_key", "channel", "kind", "fanout_id", "round", "caregiver_id", "to_phone", "from_number", "text_id", "body", "segments", "priority", "status", "progress", "progress_rank", "carrier_id", "error_code", "because", "attempts", "send_after_at", "expires_at", "lease_expires_at", "attempted_at", "next_look_at", "looks", "resent_at", "set_up_failed_at", "cancel_at", "cost", "created_at", "settled_at") SELECT "seq", "id", "organization_id", "dedupe_key", "channel", "kind", "fanout_id", "round", "caregiver_id", "to_phone", "from_number", "text_id", NULL, NULL, "priority", "status", "progress", "progress_rank", "carrier_id", "error_code", "because", "attempts", "send_after_at", "expires_at", "lease_expires_at", "attempted_at", "next_look_at", "looks", "resent_at", "set_up_failed_at", "cancel_at", "cost", "created_at", "settled_at" FROM `messages`;--> statement-breakpoint
DROP TABLE `messages`;--> statement-breakpoint
ALTER TABLE `__new_messages` RENAME TO `messages`;--> statement-breakpoint
CREATE UNIQUE INDEX `messages_by_id` ON `messages` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `messages_once` ON `messages` (`dedupe_key`);--> statement-breakpoint
CREATE INDEX `messages_queued` ON `messages` (`organization_id`,`from_number`,`channel`,`priority`,`seq`) WHERE status = 'queued';--> statement-breakpoint
CREATE INDEX `messages_put_off` ON `messages` (`send_after_at`) WHERE status = 'queued' AND send_after_at > created_at;--> statement-breakpoint
CREATE INDEX `messages_sending` ON `messages` (`lease_expires_at`) WHERE status = 'sending';--> statement-breakpoint
CREATE INDEX `messages_in_doubt` ON `messages` (`next_look_at`) WHERE status = 'in_doubt';--> statement-breakpoint
CREATE INDEX `messages_to_cancel` ON `messages` (`cancel_at`) WHERE cancel_at IS NOT NULL;--> statement-breakpoint
CREATE INDEX `messages_of_fanout` ON `messages` (`fanout_id`,`seq`);--> statement-breakpoint
CREATE INDEX `messages_of_caregiver` ON `messages` (`caregiver_id`,`seq`);--> statement-breakpoint
CREATE INDEX `messages_settled` ON `messages` (`settled_at`) WHERE settled_at IS NOT NULL;--> statement-breakpoint
CREATE TABLE `__new_fanouts` (
	`id` text PRIMARY KEY NOT NULL,
	`organization_id` text NOT NULL,
	`shift_id` text NOT NULL,
	`status` text NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`started_at` integer NOT NULL,
	`claimed_by` text,
	`claimed_at` integer,
	`closed_at` integer,
	`refill_of` text,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE cascade ON DELETE no action,
	FOREIGN KEY (`shift_id`) REFERENCES `shifts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`claimed_by`) REFERENCES `caregivers`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "fanouts_live_until_closed" CHECK((closed_at IS NULL) = (status IN ('pending', 'claimed')))
);
--> statement-breakpoint
INSERT INTO `__new_fanouts`("id", "organization_id", "shift_id", "status", "starts_at", "ends_at", "started_at", "claimed_by", "claimed_at", "closed_at", "refill_of") SELECT "id", "organization_id", "shift_id", "status", "starts_at", "ends_at", "started_at", "claimed_by", "claimed_at", iif("status" IN ('pending', 'claimed'), NULL, coalesce("closed_at", "claimed_at", "started_at")), "refill_of" FROM `fanouts`;--> statement-breakpoint
DROP TABLE `fanouts`;--> statement-breakpoint
ALTER TABLE `__new_fanouts` RENAME TO `fanouts`;--> statement-breakpoint
CREATE UNIQUE INDEX `fanouts_one_live_per_shift` ON `fanouts` (`shift_id`) WHERE closed_at IS NULL;--> statement-breakpoint
CREATE INDEX `fanouts_held` ON `fanouts` (`claimed_by`,`ends_at`,`starts_at`) WHERE status = 'claimed';--> statement-breakpoint
CREATE INDEX `fanouts_by_shift` ON `fanouts` (`shift_id`,`started_at`);--> statement-breakpoint
UPDATE `offers` SET `answer` = NULL, `answered_at` = NULL WHERE `answer` = 'accepted';
