// The composition root on Node: environment → service → HTTP server and pollers.
// The check comes before any import of the driver: on an older Node it would crash instead of failing.
if (Number(process.versions.napi) < 10) {
	console.error(`Coverline needs Node 22.14 or newer; this is ${process.version}. "npm start" brings its own.`);
	process.exit(1);
}

const { run } = await import("./run.ts");
await run({ demo: process.argv.includes("--demo") });

export {};
