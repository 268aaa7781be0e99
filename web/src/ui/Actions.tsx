import { useState } from "react";
import { Icon } from "./Icon";

function Copy({ text, label, icon }: { text: () => string; label: string; icon: "link" | "terminal" }) {
  const [done, setDone] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
    } catch {
      // Without the clipboard's permission the text is shown, to be copied by hand.
      window.prompt(label, text());
      return;
    }
    setDone(true);
    window.setTimeout(() => setDone(false), 1600);
  };
  return (
    <button className="button quiet" onClick={() => void copy()} title={text()}>
      <Icon name={done ? "check" : icon} size={15} /> <span aria-live="polite">{done ? "Copied" : label}</span>
    </button>
  );
}

/** What every view offers: its address, and the command that gives the same. */
export function Actions({ cli }: { cli?: string }) {
  return (
    <div className="actions">
      <Copy icon="link" label="Copy link" text={() => location.href} />
      {cli && <Copy icon="terminal" label="Copy as command" text={() => cli} />}
    </div>
  );
}
