import { useAddress } from "../lib/useSearchState";
import { PageHead } from "../ui/PageHead";
import { Found } from "./Found";

export default function Patterns() {
  const [search] = useAddress();
  return (
    <div className="page full">
      <PageHead title="Patterns" about="Design patterns and idioms: who plays which role, what speaks for it, and how sure that is." cli={`pellucid patterns${search.rule ? ` --rule ${search.rule}` : ""}`} />
      <Found kind="pattern" what="patterns" />
    </div>
  );
}
