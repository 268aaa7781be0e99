import type { ReactNode } from "react";

/** The little Markdown that rules are written in, as elements: whatever else it holds stays text. */
export function Markdown({ text }: { text: string }) {
  return <div className="prose">{blocks(text)}</div>;
}

export function blocks(text: string): ReactNode[] {
  const found: ReactNode[] = [];
  let paragraph: string[] = [];
  let list: string[] = [];
  let fence: { info: string; lines: string[] } | undefined;
  const flush = () => {
    if (paragraph.length > 0) found.push(<p key={found.length}>{inline(paragraph.join(" "))}</p>);
    if (list.length > 0) found.push(<ul key={found.length}>{list.map((item, at) => <li key={at}>{inline(item)}</li>)}</ul>);
    [paragraph, list] = [[], []];
  };
  for (const line of text.split("\n")) {
    if (fence) {
      if (line.startsWith("```")) {
        found.push(<pre key={found.length} className="signature"><code>{fence.lines.join("\n")}</code></pre>);
        fence = undefined;
      } else fence.lines.push(line);
    } else if (line.startsWith("```")) {
      flush();
      fence = { info: line.slice(3), lines: [] };
    } else if (/^#{1,6} /.test(line)) {
      flush();
      found.push(<h3 key={found.length}>{inline(line.replace(/^#+ /, ""))}</h3>);
    } else if (/^[-*] /.test(line)) {
      if (paragraph.length > 0) flush();
      list.push(line.slice(2));
    } else if (list.length > 0 && /^\s+\S/.test(line)) {
      list.push(`${list.pop() ?? ""} ${line.trim()}`);
    } else if (line.trim() === "") flush();
    else {
      if (list.length > 0) flush();
      paragraph.push(line.trim());
    }
  }
  flush();
  return found;
}

function inline(text: string): ReactNode[] {
  return text.split(/(`[^`]+`|\*\*[^*]+\*\*)/).map((part, at) =>
    part.startsWith("`") && part.length > 2 ? <code key={at}>{part.slice(1, -1)}</code>
      : part.startsWith("**") && part.length > 4 ? <b key={at}>{part.slice(2, -2)}</b> : part);
}
