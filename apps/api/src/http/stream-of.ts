/** Text as a body that makes each piece when whoever reads is ready for it. */
export function streamOf(pieces: AsyncIterator<string, void, undefined>): ReadableStream<Uint8Array> {
	const encoder = new TextEncoder();
	return new ReadableStream<Uint8Array>(
		{
			async pull(controller) {
				const { done, value } = await pieces.next();
				if (done) controller.close();
				else controller.enqueue(encoder.encode(value));
			},
		},
		// Nothing is read ahead: a HEAD request reads nothing at all.
		{ highWaterMark: 0 },
	);
}
