import type { OutboxStatus } from "@coverline/core";
import { Counter, Gauge, Registry } from "prom-client";

export type Metrics = ReturnType<typeof createMetrics>;

/** What `/metrics` shows. Gauges are read off the database, all at once, when asked. */
export function createMetrics(readOutbox: () => OutboxStatus) {
	const registry = new Registry();
	const registers = [registry];
	const counter = (name: string, help: string, labelNames: string[] = []) =>
		new Counter({ name: `coverline_${name}`, help, labelNames, registers });
	const gauges: { gauge: Gauge; read: (status: OutboxStatus) => number }[] = [];
	const gauge = (name: string, help: string, read: (status: OutboxStatus) => number) =>
		gauges.push({ gauge: new Gauge({ name: `coverline_${name}`, help, registers }), read });
	gauge("outbox_queued", "Messages that have not left", (status) => status.queued);
	gauge("outbox_in_doubt", "Sends whose outcome nobody knows yet", (status) => status.inDoubt);
	gauge("outbox_given_up", "Sends of the last day that could not be settled", (status) => status.givenUp);
	gauge(
		"outbox_oldest_unsent_seconds",
		"Age of the oldest message that could leave",
		(status) => (status.oldestUnsentAgeMs ?? 0) / 1000,
	);
	gauge("timers_due", "Timers that are due and have not fired", (status) => status.timersDue);
	gauge(
		"sending_stopped",
		"1 while an authentication or configuration error, or the lack of a number, stops sending",
		(status) => (status.stopped.length > 0 ? 1 : 0),
	);
	return {
		contentType: registry.contentType,
		/** Everything in the text format of Prometheus. */
		read(): Promise<string> {
			const status = readOutbox();
			for (const { gauge, read } of gauges) gauge.set(read(status));
			return registry.metrics();
		},
		requests: counter("http_requests_total", "Requests by route and status", ["route", "status"]),
		forgeries: counter("webhooks_refused_total", "Webhooks whose signature or token was wrong", ["route"]),
		replies: counter("replies_total", "Replies by what came of them", ["outcome"]),
		reports: counter("reports_total", "What an operator should hear of, by kind", ["kind"]),
	};
}
