import { tokens } from './tokens.js';

/** Two discs that overlap. The name beside it is text. */
export function Logo({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden focusable="false">
      <circle cx="21" cy="16" r="10" fill={tokens.accent} />
      <circle cx="11" cy="16" r="10" fill={tokens.action} />
      <path d="M16 7.34a10 10 0 0 1 0 17.32a10 10 0 0 1 0-17.32z" fill={tokens.logoOverlap} />
    </svg>
  );
}
