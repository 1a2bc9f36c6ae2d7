ALTER TABLE `questions` ADD `listed` text;--> statement-breakpoint
ALTER TABLE `questions` ADD `listed_at` integer;