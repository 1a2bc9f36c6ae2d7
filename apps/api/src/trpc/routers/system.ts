import { outboxStatus } from "@coverline/core";
import { remedyFor } from "../../host/remedies.ts";
import { procedure, router } from "../init.ts";
import { iso } from "../views.ts";

export const system = router({
	status: procedure.query(({ ctx }) => {
		const { deps, config, app } = ctx;
		const { stopped, queued, timersDue, oldestUnsentAgeMs, ...outbox } = outboxStatus(deps.db, {
			traffic: deps.traffic,
			scope: ctx.scope,
			now: ctx.now,
		});
		return {
			version: app.version,
			carrier: config.carrier,
			outboxDepth: queued,
			timersDue,
			oldestUnsentAgeMs,
			...outbox,
			stopped: stopped.map(({ since, ...stop }) => ({ ...stop, since: iso(since), remedy: remedyFor(stop) })),
		};
	}),
});
