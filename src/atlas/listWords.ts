/** A list in words: "China, Pakistan and Tajikistan"; "none" for an empty one. */
export function listWords(words: string[]): string {
  if (words.length < 2) return words[0] ?? 'none';
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
