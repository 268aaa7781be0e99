/** Offers text as a file; nothing leaves this machine. */
export function Save({ name, text, label }: { name: string; text: string; label: string }) {
  const save = () => {
    const address = URL.createObjectURL(new Blob([text], { type: "text/plain" }));
    const link = document.createElement("a");
    link.href = address;
    link.download = name.replace(/[^\w.-]+/g, "_");
    link.click();
    URL.revokeObjectURL(address);
  };
  return <button className="button quiet" onClick={save} title={text.slice(0, 600)}>{label} ↓</button>;
}
