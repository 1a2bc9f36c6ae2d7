PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_attention_items` (
	`id` text PRIMARY KEY NOT NULL,
	`organization_id` text NOT NULL,
	`caregiver_id` text,
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
INSERT INTO `__new_attention_items`("id", "organization_id", "caregiver_id", "fanout_id", "words", "understood", "created_at", "closed_at", "closed_by") SELECT "id", "organization_id", "caregiver_id", "fanout_id", "words", "understood", "created_at", "closed_at", "closed_by" FROM `attention_items`;--> statement-breakpoint
DROP TABLE `attention_items`;--> statement-breakpoint
ALTER TABLE `__new_attention_items` RENAME TO `attention_items`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `attention_items_open` ON `attention_items` (`organization_id`,`created_at`) WHERE closed_at IS NULL;