CREATE TABLE `former_phones` (
	`phone` text NOT NULL,
	`caregiver_id` text NOT NULL,
	`until_at` integer NOT NULL,
	PRIMARY KEY(`phone`, `caregiver_id`),
	FOREIGN KEY (`caregiver_id`) REFERENCES `caregivers`(`id`) ON UPDATE no action ON DELETE no action
);
