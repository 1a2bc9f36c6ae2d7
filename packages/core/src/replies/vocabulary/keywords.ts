/**
 * Words that are a command when they are the whole message, whatever the case, the punctuation or the
 * width. The carrier acts on the English ones before we see them (47 CFR 64.1200(a)(10) names stop,
 * quit, end, revoke, opt out, cancel and unsubscribe).
 */
export const stopKeywords: ReadonlySet<string> = new Set(
	"stop|stopall|stop all|unsubscribe|unsub|cancel|cancell|end|quit|revoke|optout|opt out|opt-out|remove me|remove|alto|parar|pare|fin|basta|detener|cancelar|detente|terminar|sair|stopp|stoppp|sto p|s t o p|stop stop|stop stop stop|please stop|stop please|stop now|arret|arrete|kanpe|sispann|tigil|itigil|baja|unsuscribe|unsubcribe|unsubscibe|end all|endall|cancelall|cancel all|opt me out|quit texting|stop texts|stop texting|停|停止|退订|退訂|取消订阅".split(
		"|",
	),
);
export const helpKeywords: ReadonlySet<string> = new Set(
	"help|info|ayuda|help me|helpp|help please|information|informacion|tulong|ajuda|帮助|幫助|帮助我".split("|"),
);
export const startKeywords: ReadonlySet<string> = new Set(
	"start|unstop|opt in|optin|opt-in|resume|subscribe|resubscribe|start texting|start again|opt me in|opt me back in|restart|comenzar|empezar|iniciar".split(
		"|",
	),
);
