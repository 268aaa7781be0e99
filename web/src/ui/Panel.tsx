import type { ReactNode } from "react";

interface Props { title?: ReactNode; aside?: ReactNode; children: ReactNode; className?: string; label?: string }

export function Panel({ title, aside, children, className = "", label }: Props) {
  return (
    <section className={`panel ${className}`} aria-label={label ?? (typeof title === "string" ? title : undefined)}>
      {(title || aside) && (
        <header>
          {title && <h2>{title}</h2>}
          {aside && <div className="aside">{aside}</div>}
        </header>
      )}
      {children}
    </section>
  );
}

export function Stat({ value, label, hint }: { value: ReactNode; label: string; hint?: string }) {
  return (
    <div className="stat" title={hint}>
      <b>{value}</b>
      <span>{label}</span>
    </div>
  );
}

/** A share as a bar; the number stands beside it, so colour is not the only signal. */
export function Bar({ share, tone = "accent" }: { share: number; tone?: string }) {
  return (
    <svg className={`bar ${tone}`} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect width="100" height="6" rx="1" className="track" />
      <rect width={Math.max(0.5, Math.min(1, share) * 100)} height="6" rx="1" className="fill" />
    </svg>
  );
}

export function Level({ value, threshold }: { value: number | null | undefined; threshold: number }) {
  if (value === null || value === undefined) return <span className="level">–</span>;
  const tone = value >= threshold * 3 ? "high" : value >= threshold ? "warn" : "calm";
  const word = tone === "high" ? "very high" : tone === "warn" ? "high" : "";
  return <span className={`level ${tone}`} title={word}>{value}{word && <span className="hidden"> ({word})</span>}</span>;
}
