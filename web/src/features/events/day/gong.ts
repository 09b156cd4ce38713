/** A soft bell made by the browser itself: nothing to load, so it rings without a network. */
export function strikeGong(times: number): void {
  const context = new AudioContext();
  for (let strike = 0; strike < times; strike++) {
    const at = context.currentTime + strike * 1.2;
    for (const [frequency, loudness] of [
      [220, 0.5],
      [329.6, 0.25],
      [554.4, 0.12],
    ]) {
      const oscillator = context.createOscillator();
      const gain = context.createGain();
      oscillator.frequency.value = frequency;
      gain.gain.setValueAtTime(loudness, at);
      gain.gain.exponentialRampToValueAtTime(0.001, at + 3);
      oscillator.connect(gain).connect(context.destination);
      oscillator.start(at);
      oscillator.stop(at + 3);
    }
  }
}
