import { startChild } from "../lib/child.ts";
import { pour } from "../lib/connections.ts";
import type { Finding, Size } from "../lib/findings.ts";
import { alternate, median, medianRatio, percentile } from "../lib/measure.ts";
import { emptyPost, signedPath, signedYes } from "../lib/signed-yes.ts";
import type { ClaimsServiceRequest } from "./service.ts";

const connections = 64;
const sizes = {
	smoke: { claims: 200, alone: 50, bare: 100, empty: 200, rounds: 1 },
	quick: { claims: 2_000, alone: 500, bare: 1_000, empty: 5_000, rounds: 5 },
	full: { claims: 6_000, alone: 1_500, bare: 6_000, empty: 15_000, rounds: 9 },
};

/** From a signed YES to a durable claim, over HTTP. */
export async function measureClaims(size: Size): Promise<Finding> {
	const { claims, alone, bare, empty, rounds } = sizes[size];
	const shifts = (claims + alone + bare) * (rounds + 1);
	const service = startChild<ClaimsServiceRequest, number>(new URL("service.ts", import.meta.url));
	const port = await service.ask({ kind: "listen", shifts });
	const latencies: number[] = [];
	let used = 0;
	const take = (count: number) => {
		used += count;
		return used - count + 1;
	};
	const yes = async () => {
		await service.ask({ kind: "checkpoint" });
		const first = take(claims);
		const requests = Array.from({ length: claims }, (_, index) => signedYes(first + index));
		const poured = await pour(port, { requests, connections });
		latencies.push(...poured.latencies);
		return poured.perSecond;
	};
	const oneByOne = async () => {
		await service.ask({ kind: "checkpoint" });
		return service.ask({ kind: "claim_one_by_one", first: take(alone), count: alone });
	};
	const bareRows = async () => {
		await service.ask({ kind: "checkpoint" });
		return service.ask({ kind: "write_bare_rows", first: take(bare), count: bare });
	};
	const signed = async () => {
		const requests = Array.from({ length: empty }, (_, index) => signedYes(index, signedPath));
		return (await pour(port, { requests, connections })).perSecond;
	};
	const nothing = async () => {
		const requests = Array.from({ length: empty }, emptyPost);
		return (await pour(port, { requests, connections })).perSecond;
	};
	await yes();
	await oneByOne();
	await bareRows();
	await signed();
	await nothing();
	latencies.length = 0;
	const rates = await alternate(rounds, { yes, oneByOne, bareRows, signed, nothing });
	const parts = rates.bareRows.map((rate, round) => 1 / (1 / rate + 1 / (rates.signed[round] ?? Number.NaN)));
	const claimed = await service.ask({ kind: "count_claimed" });
	if (claimed !== used) throw new Error(`${claimed} shifts are claimed instead of ${used}`);
	await service.end();
	return {
		title: "From a YES to a durable claim",
		how: `Signed SMS webhooks with every field of a real one, each a YES of one caregiver to one open shift, over ${connections} connections from another process, until the answer that follows the COMMIT. The first rival makes the same claims (the same verb, \`receiveReply\`) in a plain loop in the service's process, without HTTP, in one \`BEGIN IMMEDIATE … COMMIT\` each. The second is a route of the same app that does nothing, called with an empty POST. Beside them, the parts that no claim can do without: the same signed webhook to a route that checks the signature and does nothing, and the rows of a claim written bare, in the same process, in transactions of 64, with nothing read, understood or checked. A service that did those two alone, one after the other, would make what "its bare parts" says. ${claims.toLocaleString("en")} claims, ${alone.toLocaleString("en")} single ones and ${empty.toLocaleString("en")} empty POSTs a round; the pollers stand still; the log is one that has been written before. In the end every claim is counted in the database.`,
		measured: [
			{ what: "YES → claim over HTTP", value: median(rates.yes), unit: "claims/s" },
			{ what: "one transaction a claim, no HTTP", value: median(rates.oneByOne), unit: "claims/s" },
			{ what: "empty POST", value: median(rates.nothing), unit: "requests/s" },
			{ what: "signed webhook that does nothing", value: median(rates.signed), unit: "requests/s" },
			{ what: "rows of a claim, written bare, no HTTP", value: median(rates.bareRows), unit: "claims/s" },
			{ what: "its bare parts, one after the other", value: median(parts), unit: "claims/s" },
			{ what: "its bare parts / one transaction a claim", value: medianRatio(parts, rates.oneByOne), unit: "×" },
			{ what: "its bare parts / empty POST", value: medianRatio(parts, rates.nothing), unit: "×" },
			{ what: "YES over HTTP / its bare parts", value: medianRatio(rates.yes, parts), unit: "×" },
			{ what: "YES → claim, median latency", value: median(latencies), unit: "ms" },
			{ what: "YES → claim, p99 latency", value: percentile(latencies, 0.99), unit: "ms" },
		],
		checks: [
			{
				what: "YES over HTTP / one transaction a claim",
				value: medianRatio(rates.yes, rates.oneByOne),
				unit: "×",
				target: { kind: "at_least", value: 5 },
			},
			{
				what: "YES over HTTP / empty POST",
				value: medianRatio(rates.yes, rates.nothing),
				unit: "×",
				target: { kind: "at_least", value: 0.25 },
			},
		],
	};
}
