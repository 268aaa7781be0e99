import { useNavigate } from "@tanstack/react-router";
import { useDeferredValue, useEffect, useRef, useState } from "react";
import { useApi } from "../lib/api";
import type { Budget, Hit } from "../lib/types";
import { useAddress } from "../lib/useSearchState";
import { Icon } from "../ui/Icon";
import { Shown } from "../ui/States";

/** Finds a definition or file as one types. */
export function SearchDialog({ close }: { close: () => void }) {
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState(0);
  const asked = useDeferredValue(text.trim());
  const dialog = useRef<HTMLDialogElement>(null);
  const navigate = useNavigate();
  const [search] = useAddress();
  const found = useApi<Budget & { hits: Hit[] }>("search", { q: asked, limit: 30 }, { enabled: asked !== "", keep: true });
  const hits = asked ? (found.data?.hits ?? []) : [];
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const go = (hit: Hit | undefined) => {
    if (!hit) return;
    close();
    const at = hit.kind === "file" ? hit.file : `${hit.file}:${hit.line}`;
    void navigate({ to: "/explore", search: { ...(search.s ? { s: search.s } : {}), at } });
  };
  const key = (event: React.KeyboardEvent) => {
    if (event.key === "ArrowDown") setChosen((at) => Math.min(hits.length - 1, at + 1));
    else if (event.key === "ArrowUp") setChosen((at) => Math.max(0, at - 1));
    else if (event.key === "Enter") go(hits[chosen]);
    else return;
    event.preventDefault();
  };
  return (
    <dialog ref={dialog} className="finder" onClose={close} aria-label="Find a definition or file" onClick={(event) => event.target === dialog.current && close()}>
      <div className="finder-box">
        <label className="finder-input">
          <Icon name="search" />
          <span className="hidden">Name</span>
          <input autoFocus value={text} onChange={(event) => { setText(event.target.value); setChosen(0); }} onKeyDown={key}
            placeholder="A name, a part of it, or the capitals of its words" role="combobox" aria-expanded={hits.length > 0}
            aria-controls="hits" aria-activedescendant={hits[chosen] ? `hit${chosen}` : undefined} autoComplete="off" spellCheck={false} />
        </label>
        <ul id="hits" role="listbox" aria-label="Hits">
          {hits.map((hit, at) => (
            <li key={`${hit.file}:${hit.ordinal ?? ""}`} id={`hit${at}`} role="option" aria-selected={at === chosen} onClick={() => go(hit)} onMouseMove={() => setChosen(at)}>
              <span className={`kind k-${hit.kind}`}>{hit.kind}</span>
              <span className="hit-name">{hit.kind === "file" ? hit.file : hit.qualified_name}</span>
              <span className="hit-place">{hit.kind === "file" ? hit.language : `${hit.file}:${hit.line}`}</span>
            </li>
          ))}
        </ul>
        <p className="finder-foot">
          {asked && found.data ? <Shown of={found.data} what="hits" narrow="type more to narrow" /> : "↑ ↓ to choose, Enter to open, Esc to close"}
        </p>
      </div>
    </dialog>
  );
}
