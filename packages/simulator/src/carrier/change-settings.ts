import type { Changes } from "../simulator.ts";
import type { Carrier } from "./carrier.ts";
import { fastTimings, lifelikeTimings, type Settings, type Timings } from "./settings.ts";

/** Changes the settings that are named; the rest stays. */
export function changeSettings(carrier: Carrier, { timings, ...changes }: Changes): void {
	const settings: Settings = { ...carrier.settings };
	for (const [name, value] of Object.entries(changes)) {
		if (value !== undefined && name in settings) Object.assign(settings, { [name]: value });
	}
	settings.timings = changeTimings(settings.timings, timings);
	carrier.settings = settings;
}

function changeTimings(timings: Timings, change: Changes["timings"]): Timings {
	if (change === "fast") return fastTimings;
	if (change === "lifelike") return lifelikeTimings;
	return { ...timings, ...change };
}
