import type { Vocabulary } from "./vocabulary.ts";

/** Emoji that answer, and those that only decorate. One that is listed nowhere decorates. */
export const emoji: Vocabulary = {
	language: null,
	phrases: {
		weak: `
			👍, ✅, 👌, 🆗, 💯, ✔, ✓, ☑, 🙋, 🙆, 🤝, 🫡, 🤙, 👍 👍, 👍 ✅, ✅ 👍
		`,
		no: `
			👎, 🙅, ❌, 🚫, ✖, ✗, ✘, ☒, ⛔, 🛑, 👎 👎
		`,
		hedge: `
			🤔, 🤷, 😬, 🫤, 🧐, 🤨, 😶, 🫣, 😕, ⏳, 🤞
		`,
		tone: `
			🙄, 😒, 😏, 🙃, 😤, 😡, 🤬, 🖕, 🤡, 💀, 😑, 😐, 🤣, 🥱
		`,
		unwell: `
			🤒, 🤧, 🤮, 🤢, 😷
		`,
		question: `
			❓, ❔, ⁉
		`,
		sorry: `
			😔, 😞, 😢, 😭, 😩, 😫, 🥺, 😥, 😪, ☹, 🙁, 💔, 😖, 😣
		`,
		filler: `
			🙏, 😊, 🙂, 😁, 😀, 😃, 😄, 😆, 😅, 😂, 😍, 🥰, 😘, 😉, 😎, 🤗, 😇, 🥳, 🤩, ❤, 💕, 💖, 💗, 💙, 💚, 💛, 🧡, 💜, 🖤, 🤍, 💪, 🎉, 🎊, 🙌
			👏, ✨, ⭐, 🌟, 🔥, ☺, ♡, ★, ☆, ♪, ♫, 😌, 👋, 🌹, 🌺, 🌸, 💐, 🌻, 🌞, ☀, 🌈, 💃, 🕺, 👩, 👨, ⚕, 🏥, 🚗, 🏃, 💵, 💰, 🤑, 🇺, 🇸, ‼, ❗, 😋, 😛, 😜
			🤪, 💝, 💓, 🫶, 🤲, 🙇, ☕, 🩺, 💉, 🏠, 🫂, 🥹, 😮, 😲, 👀
		`,
	},
};
