// `npm run bench`: the six benchmarks, one after the other; writes docs/benchmarks.md. With --quick smaller sizes
// and no document; with --smoke sizes that mean nothing (a test sees that everything runs); with names (claims
// fanout webhook timers scale outbox) only those, and no document.
import { writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { measureClaims } from "./claims/claims.ts";
import { measureFanout } from "./fanout/fanout.ts";
import { type Finding, isMet, type Size } from "./lib/findings.ts";
import { measureOutbox } from "./outbox/outbox.ts";
import { asked, asMarkdown, show } from "./report/as-markdown.ts";
import { describeMachine } from "./report/machine.ts";
import { measureScale } from "./scale/scale.ts";
import { measureTimers } from "./timers/timers.ts";
import { measureWebhook } from "./webhook/webhook.ts";

const benchmarks: Record<string, (size: Size) => Promise<Finding>> = {
	claims: measureClaims,
	fanout: measureFanout,
	webhook: measureWebhook,
	timers: measureTimers,
	scale: measureScale,
	outbox: measureOutbox,
};

const args = process.argv.slice(2);
const size: Size = args.includes("--smoke") ? "smoke" : args.includes("--quick") ? "quick" : "full";
const wanted = args.filter((arg) => arg in benchmarks);
const startedAt = performance.now();
const machine = describeMachine();
const findings: Finding[] = [];
for (const name of wanted.length > 0 ? wanted : Object.keys(benchmarks)) {
	const finding = await benchmarks[name]?.(size);
	if (finding === undefined) continue;
	findings.push(finding);
	tell(finding);
}
const seconds = (performance.now() - startedAt) / 1000;
console.log(`\n${Math.round(seconds)} s`);
if (size === "full" && wanted.length === 0) {
	const date = new Date().toISOString().slice(0, 16).replace("T", " ");
	const run = { size, date, seconds, machine, loadAfter: loadavg()[0] ?? 0, findings };
	writeFileSync(new URL("../docs/benchmarks.md", import.meta.url), asMarkdown(run));
	console.log("Written to docs/benchmarks.md");
}

function tell({ title, measured, checks }: Finding): void {
	console.log(`\n${title}`);
	for (const { what, value, unit } of measured) console.log(`  ${what}: ${show(value)} ${unit}`);
	for (const check of checks) {
		console.log(
			`  ${isMet(check) ? "met   " : "missed"}  ${check.what}: ${show(check.value)} ${check.unit} (${asked(check)})`,
		);
	}
}
