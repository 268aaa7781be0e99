const PATHS = {
  home: "M3 11l9-8 9 8v9a1 1 0 0 1-1 1h-5v-6H9v6H4a1 1 0 0 1-1-1z",
  map: "M3 3h8v11H3zM13 3h8v6h-8zM13 11h8v10h-8zM3 16h8v5H3z",
  explore: "M6 5a2.5 2.5 0 1 1 0 .01M18 9a2.5 2.5 0 1 1 0 .01M9 19a2.5 2.5 0 1 1 0 .01M8 6l8 3M7 8l2 9M16 11l-5 7",
  architecture: "M4 4h5v5H4zM15 4h5v5h-5zM9.5 15h5v5h-5zM6.5 9v3h11V9M12 12v3",
  metrics: "M4 20V10M10 20V4M16 20v-7M22 20H2",
  findings: "M12 3l9 16H3zM12 10v4M12 16.5v.5",
  patterns: "M8 3h8v5H8zM3 16h7v5H3zM14 16h7v5h-7zM12 8v4M6.5 16v-4h11v4",
  query: "M4 6c0-2 16-2 16 0v12c0 2-16 2-16 0zM4 6c0 2 16 2 16 0M4 12c0 2 16 2 16 0",
  ast: "M12 4a2 2 0 1 1 0 .01M5 18a2 2 0 1 1 0 .01M19 18a2 2 0 1 1 0 .01M12 18a2 2 0 1 1 0 .01M12 7v9M11 7l-5 9M13 7l5 9",
  changes: "M7 4v12M4 13l3 3 3-3M17 20V8M14 11l3-3 3 3",
  jobs: "M12 8v4l3 2M12 3a9 9 0 1 1-9 9",
  search: "M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.5 15.5L21 21",
  sun: "M12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.5 1.5M17.5 17.5L19 19M5 19l1.5-1.5M17.5 6.5L19 5",
  moon: "M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z",
  link: "M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1",
  terminal: "M4 5h16v14H4zM7 9l3 3-3 3M12 15h5",
  close: "M5 5l14 14M19 5L5 19",
  file: "M6 3h8l4 4v14H6zM14 3v4h4",
  folder: "M3 6h6l2 2h10v11H3z",
  table: "M3 5h18v14H3zM3 10h18M9 5v14",
  check: "M4 12l5 5L20 6",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
