CREATE TABLE `api_keys` (
	`id` text PRIMARY KEY NOT NULL,
	`organization_id` text NOT NULL,
	`reach` text NOT NULL,
	`label` text NOT NULL,
	`hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`revoked_at` integer,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE cascade ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `api_keys_hash_unique` ON `api_keys` (`hash`);--> statement-breakpoint
CREATE TABLE `attention_items` (
	`id` text PRIMARY KEY NOT NULL,
	`organization_id` text NOT NULL,
	`caregiver_id` text NOT NULL,
	`fanout_id` text,
	`words` text NOT NULL,
	`understood` text NOT NULL,
	`created_at` integer NOT NULL,
	`closed_at` integer,
	`closed_by` text,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE cascade ON DELETE no action,
	FOREIGN KEY (`caregiver_id`) REFERENCES `caregivers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`fanout_id`) REFERENCES `fanouts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `attention_items_open` ON `attention_items` (`organization_id`,`created_at`) WHERE closed_at IS NULL;--> statement-breakpoint
CREATE TABLE `caregivers` (
	`id` text PRIMARY KEY NOT NULL,
	`organization_id` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`phone` text NOT NULL,
	`language` text DEFAULT 'en' NOT NULL,
	`active` integer DEFAULT true NOT NULL,
	`phone_trouble` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE cascade ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `caregivers_eligible` ON `caregivers` (`organization_id`,`role`,`id`,`phone`) WHERE active = 1;--> statement-breakpoint
CREATE UNIQUE INDEX `caregivers_by_phone` ON `caregivers` (`phone`,`organization_id`);--> statement-breakpoint
CREATE INDEX `caregivers_by_organization` ON `caregivers` (`organization_id`,`id`);--> statement-breakpoint
CREATE TABLE `consent_changes` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`organization_id` text NOT NULL,
	`phone` text NOT NULL,
	`caregiver_id` text,
	`change` text NOT NULL,
	`how` text NOT NULL,
	`actor` text NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE cascade ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `consent_changes_of_phone` ON `consent_changes` (`organization_id`,`phone`,`seq`);--> statement-breakpoint
CREATE TABLE `events` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`organization_id` text NOT NULL,
	`happened_at` integer NOT NULL,
	`kind` text NOT NULL,
	`actor` text NOT NULL,
	`shift_id` text,
	`fanout_id` text,
	`caregiver_id` text,
	`message_id` text,
	`detail` text,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE cascade ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `events_of_shift` ON `events` (`shift_id`,`seq`) WHERE shift_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX `events_of_organization` ON `events` (`organization_id`,`seq`);--> statement-breakpoint
CREATE TABLE `fanouts` (
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
	FOREIGN KEY (`claimed_by`) REFERENCES `caregivers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `fanouts_one_live_per_shift` ON `fanouts` (`shift_id`) WHERE status IN ('pending', 'claimed');--> statement-breakpoint
CREATE INDEX `fanouts_held` ON `fanouts` (`claimed_by`,`ends_at`,`starts_at`) WHERE status = 'claimed';--> statement-breakpoint
CREATE INDEX `fanouts_by_shift` ON `fanouts` (`shift_id`,`started_at`);--> statement-breakpoint
CREATE TABLE `inbound_messages` (
	`id` text PRIMARY KEY NOT NULL,
	`carrier_id` text NOT NULL,
	`organization_id` text,
	`caregiver_id` text,
	`channel` text NOT NULL,
	`from_phone` text NOT NULL,
	`to_phone` text,
	`body` text NOT NULL,
	`received_at` integer NOT NULL,
	`outcome` text NOT NULL,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE cascade ON DELETE no action,
	FOREIGN KEY (`caregiver_id`) REFERENCES `caregivers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `inbound_messages_once` ON `inbound_messages` (`carrier_id`);--> statement-breakpoint
CREATE INDEX `inbound_messages_of_caregiver` ON `inbound_messages` (`caregiver_id`,`received_at`);--> statement-breakpoint
CREATE TABLE `installation` (
	`id` integer PRIMARY KEY NOT NULL,
	`callback_secret` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `messages` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
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
	`set_up_failed_at` integer,
	`cancel_at` integer,
	`cost` integer,
	`created_at` integer NOT NULL,
	`settled_at` integer,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE cascade ON DELETE no action,
	FOREIGN KEY (`fanout_id`) REFERENCES `fanouts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`caregiver_id`) REFERENCES `caregivers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`text_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `messages_by_id` ON `messages` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `messages_once` ON `messages` (`dedupe_key`);--> statement-breakpoint
CREATE INDEX `messages_queued` ON `messages` (`organization_id`,`from_number`,`channel`,`priority`,`seq`) WHERE status = 'queued';--> statement-breakpoint
CREATE INDEX `messages_sending` ON `messages` (`lease_expires_at`) WHERE status = 'sending';--> statement-breakpoint
CREATE INDEX `messages_in_doubt` ON `messages` (`next_look_at`) WHERE status = 'in_doubt';--> statement-breakpoint
CREATE INDEX `messages_to_cancel` ON `messages` (`cancel_at`) WHERE cancel_at IS NOT NULL;--> statement-breakpoint
CREATE INDEX `messages_of_fanout` ON `messages` (`fanout_id`,`seq`);--> statement-breakpoint
CREATE INDEX `messages_of_caregiver` ON `messages` (`caregiver_id`,`seq`);--> statement-breakpoint
CREATE INDEX `messages_settled` ON `messages` (`settled_at`) WHERE settled_at IS NOT NULL;--> statement-breakpoint
CREATE INDEX `messages_by_carrier_id` ON `messages` (`carrier_id`) WHERE carrier_id IS NOT NULL;--> statement-breakpoint
CREATE TABLE `offers` (
	`fanout_id` text NOT NULL,
	`caregiver_id` text NOT NULL,
	`answer` text,
	`answered_at` integer,
	`sender_number` text,
	`closes_at` integer NOT NULL,
	PRIMARY KEY(`fanout_id`, `caregiver_id`),
	FOREIGN KEY (`fanout_id`) REFERENCES `fanouts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`caregiver_id`) REFERENCES `caregivers`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `offers_of_caregiver` ON `offers` (`caregiver_id`,`closes_at`);--> statement-breakpoint
CREATE TABLE `opt_outs` (
	`organization_id` text NOT NULL,
	`phone` text NOT NULL,
	`since_at` integer NOT NULL,
	PRIMARY KEY(`organization_id`, `phone`),
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE cascade ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `organizations` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`time_zone` text NOT NULL,
	`is_home` integer DEFAULT false NOT NULL,
	`provisional` integer DEFAULT false NOT NULL,
	`segments_per_fanout_cap` integer,
	`calls_per_fanout_cap` integer,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `questions` (
	`caregiver_id` text PRIMARY KEY NOT NULL,
	`kind` text,
	`fanout_ids` text NOT NULL,
	`unclear_in_a_row` integer DEFAULT 0 NOT NULL,
	`asked_at` integer NOT NULL,
	FOREIGN KEY (`caregiver_id`) REFERENCES `caregivers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `rounds` (
	`fanout_id` text NOT NULL,
	`number` integer NOT NULL,
	`channel` text NOT NULL,
	`due_at` integer NOT NULL,
	`started_at` integer,
	`completed_at` integer,
	`cursor` text,
	`contacted` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`fanout_id`, `number`),
	FOREIGN KEY (`fanout_id`) REFERENCES `fanouts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `sender_numbers` (
	`number` text PRIMARY KEY NOT NULL,
	`organization_id` text,
	`kind` text NOT NULL,
	`segments_per_second` real NOT NULL,
	`segments_per_day` integer,
	`retired` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE cascade ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sender_numbers_by_organization` ON `sender_numbers` (`organization_id`);--> statement-breakpoint
CREATE TABLE `shifts` (
	`id` text PRIMARY KEY NOT NULL,
	`organization_id` text NOT NULL,
	`role` text NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`place` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE cascade ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `shifts_by_start` ON `shifts` (`organization_id`,`starts_at`,`id`);--> statement-breakpoint
CREATE TABLE `standby` (
	`shift_id` text NOT NULL,
	`caregiver_id` text NOT NULL,
	`since_at` integer NOT NULL,
	PRIMARY KEY(`shift_id`, `caregiver_id`),
	FOREIGN KEY (`shift_id`) REFERENCES `shifts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`caregiver_id`) REFERENCES `caregivers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `texts` (
	`id` text PRIMARY KEY NOT NULL,
	`language` text NOT NULL,
	`body` text NOT NULL,
	`encoding` text NOT NULL,
	`segments` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `timers` (
	`due_at` integer NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`fanout_id` text NOT NULL,
	`round` integer,
	`caregiver_id` text,
	`failures` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`due_at`, `id`)
) WITHOUT ROWID;
