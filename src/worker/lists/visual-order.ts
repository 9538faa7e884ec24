// Text in mixed directions in the order in which it stands on paper (Unicode UAX #9). Pure.
import bidiFactory, { type Bidi } from 'bidi-js';

// Its types are those of an ES module, what Node loads is CommonJS.
const bidi = (bidiFactory as unknown as () => Bidi)();

/**
 * Stretches of one direction, from left to right. Inside each the characters stay in the order of reading, with brackets
 * mirrored: a font lays out a stretch of Arabic or Hebrew by itself.
 */
export function visualOrder(text: string): readonly string[] {
  if (/^[\u0000-\u058f]*$/.test(text)) return text === '' ? [] : [text];
  const { levels } = bidi.getEmbeddingLevels(text);
  const mirrored = bidi.getMirroredCharactersMap(text, levels);
  const runs: { level: number; text: string }[] = [];
  for (let at = 0; at < text.length; at++) {
    const level = levels[at] ?? 0;
    const character = mirrored.get(at) ?? text[at] ?? '';
    const last = runs.at(-1);
    if (last !== undefined && last.level === level) last.text += character;
    else runs.push({ level, text: character });
  }
  // Rule L2: from the highest level down, what is at it or above is turned round.
  for (let level = Math.max(...runs.map((run) => run.level)); level > 0; level--) {
    for (let from = 0; from < runs.length; from++) {
      let to = from;
      while ((runs[to]?.level ?? -1) >= level) to++;
      runs.splice(from, to - from, ...runs.slice(from, to).reverse());
      from = Math.max(from, to - 1);
    }
  }
  return runs.map((run) => run.text);
}
