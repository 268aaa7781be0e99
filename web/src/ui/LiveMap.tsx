import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useState } from "react";
import { ApiError, call } from "../lib/api";
import { progress as shade, FAILED } from "../lib/color";
import { figure, percent, short } from "../lib/format";
import { useTheme } from "../lib/theme";
import { WORLD } from "../lib/tile";
import type { Job, LiveBox, LiveTile } from "../lib/types";
import { useJobEvents } from "../lib/useJobEvents";
import { useWindowSize } from "../lib/useWindowSize";
import { MapCanvas } from "./MapCanvas";
import { Shown, Skeleton } from "./States";

const BUDGET = 900;

/** The files of a running job, as listed, filling as they are finished. Its words stand in the list of the job. */
export function LiveMap({ job }: { job: Job }) {
  const live = useJobEvents(job);
  const [theme] = useTheme();
  const [view, setView] = useState(WORLD);
  const size = useWindowSize();
  const queries = useQueryClient();
  const asked = { ...view, ...size, budget: BUDGET };
  const tile = useQuery<LiveTile, ApiError>({
    queryKey: ["live", job.id, asked],
    queryFn: ({ signal }) => call<LiveTile>(`jobs/${encodeURIComponent(job.id)}/map`, asked, { signal }),
    retry: false, placeholderData: keepPreviousData as never,
  });
  useEffect(() => {
    // One request at a time: what a slow answer misses the next one tells.
    if (live.events > 0) void queries.invalidateQueries({ queryKey: ["live", job.id] }, { cancelRefetch: false });
  }, [live.events, job.id, queries]);
  const fill = useCallback((box: LiveBox) => (box.failed > 0 ? FAILED[theme] : shade(theme, box.done / Math.max(1, box.files))), [theme]);
  const describe = useCallback((box: LiveBox) => [
    `${figure(box.done)} of ${figure(box.files)} ${box.files === 1 ? "file" : "files"} finished${box.failed > 0 ? `, ${figure(box.failed)} failed` : ""}`,
    `${short(box.bytes)} bytes`,
  ], []);
  const root = tile.data?.boxes[0];
  return (
    <>
      <div className="map-frame live-map">
        {!tile.data && <Skeleton rows={6} label="Listing files" />}
        <MapCanvas boxes={tile.data?.boxes ?? []} view={view} world={WORLD} theme={theme} fill={fill} selected={undefined} onView={setView} onPick={() => {}} describe={describe}
          label="Map of the files that are analysed: areas are bytes, colour tells how many are finished. Arrow keys move, plus and minus zoom, 0 shows all." />
      </div>
      <footer className="map-foot">
        <div className="legend">
          <span>waiting</span>
          <span className="ramp">{Array.from({ length: 8 }, (_, at) => <i key={at} style={{ background: shade(theme, at / 7) }} />)}</span>
          <span>finished</span>
          <span className="ramp"><i style={{ background: FAILED[theme] }} /></span><span>with failures</span>
        </div>
        {root && <span>{percent(root.done, root.files)} of {short(root.files)} files</span>}
        <Shown of={tile.data} what="boxes" />
      </footer>
    </>
  );
}
