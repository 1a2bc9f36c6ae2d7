import { type Check, type Finding, isMet, type Size } from "../lib/findings.ts";
import type { Machine } from "./machine.ts";

export interface Run {
	size: Size;
	/** UTC. */
	date: string;
	seconds: number;
	/** Before and after: the load tells whether others were at work. */
	machine: Machine;
	loadAfter: number;
	findings: readonly Finding[];
}

/** docs/benchmarks.md, as this run found things. */
export function asMarkdown({ size, date, seconds, machine, loadAfter, findings }: Run): string {
	const missed = findings.flatMap(({ checks }) => checks).filter((check) => !isMet(check));
	return `# Benchmarks

Written by \`npm run bench\` itself; do not edit. ${size === "full" ? "A full run." : "A QUICK run, with smaller sizes than the targets name."}
Ratios matter, not rates: every comparison is made of runs that alternate in one go on one machine (A B B A …), each after a
warm-up, and a ratio is the median of the rounds' own ratios.

|               |                                                                            |
| ------------- | -------------------------------------------------------------------------- |
| when          | ${date} UTC, ${Math.round(seconds)} s                                       |
| processor     | ${machine.cpu}, ${machine.cores} cores                                     |
| memory        | ${machine.memoryGib} GiB                                                   |
| system        | ${machine.system}                                                          |
| Node          | ${machine.node}                                                            |
| durable write | ${machine.durableWriteMs.toFixed(2)} ms (16 KiB appended, then fdatasync; median) |
| load          | ${machine.load.toFixed(1)} before, ${loadAfter.toFixed(1)} after (1 minute; the bench itself makes up to 2) |

${verdict(missed)}

| target | found | asked for | |
| --- | ---: | ---: | --- |
${findings.flatMap(({ title, checks }) => checks.map((check) => checkRow(title, check))).join("\n")}

${findings.map(section).join("\n")}`;
}

function verdict(missed: readonly Check[]): string {
	if (missed.length === 0) return "Every target is met.";
	return `**Missed: ${missed.map((check) => `${check.what} (${show(check.value)} ${check.unit})`).join("; ")}.**`;
}

function checkRow(title: string, check: Check): string {
	return `| ${title}: ${check.what} | ${show(check.value)} ${check.unit} | ${asked(check)} | ${isMet(check) ? "met" : "**missed**"} |`;
}

export function asked({ target, unit }: Check): string {
	return `${target.kind === "at_least" ? "≥" : "≤"} ${show(target.value)} ${unit}`;
}

function section({ title, how, measured }: Finding): string {
	return `## ${title}

${how}

| median | |
| --- | ---: |
${measured.map(({ what, value, unit }) => `| ${what} | ${show(value)} ${unit} |`).join("\n")}
`;
}

/** Three figures are all that such numbers are worth. */
export function show(value: number): string {
	return value >= 100 ? Math.round(value).toLocaleString("en") : String(Number(value.toPrecision(3)));
}
