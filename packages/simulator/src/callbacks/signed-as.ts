import type { Settings } from "../carrier/settings.ts";
import { effectOfKind } from "../faults/effect-of-kind.ts";
import type { FaultEffect } from "../faults/fault-rule.ts";
import { signedUrl, type WebhookUrl } from "./webhook-url.ts";

const defaultPort = { http: ":80", https: ":443" };

/** The URL that goes into the signature: the one that was given, unless a setting or a fault says otherwise. */
export function signedAs(url: WebhookUrl, settings: Settings, effects: readonly FaultEffect[]): string {
	const base = effectOfKind(effects, "sign-as")?.url ?? settings.signAs;
	if (base) return base.replace(/\/+$/, "") + url.path;
	const port = effectOfKind(effects, "sign-port")?.port;
	if (port === "left-out") return signedUrl({ ...url, host: url.host.replace(/:\d+$/, "") });
	if (port === "spelt-out" && !/:\d+$/.test(url.host)) {
		return signedUrl({ ...url, host: url.host + defaultPort[url.scheme] });
	}
	return signedUrl(url);
}
