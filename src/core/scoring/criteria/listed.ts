/** « a, b et c ». */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} et ${words[words.length - 1]}`;
}

/** First letter in lower case, for a label inside a sentence; acronyms stay. */
export function inSentence(label: string): string {
  return /^[A-ZÀ-Ý][A-ZÀ-Ý&]/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
