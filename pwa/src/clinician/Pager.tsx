import type { ClinicText } from "../i18n/clinicText.ts";

interface Props {
  text: ClinicText;
  page: number;
  pages: number;
  onPage: (page: number) => void;
}

/** The way from page to page; nothing when there is one. */
export function Pager({ text: { words, number }, page, pages, onPage }: Props) {
  if (pages === 1) return null;
  const { caseload } = words;
  return (
    <nav class="pager" aria-label={caseload.page({ page: number(page), pages: number(pages) })}>
      <button type="button" class="button" disabled={page === 1} onClick={() => onPage(page - 1)}>
        {caseload.earlier}
      </button>
      <span>{caseload.page({ page: number(page), pages: number(pages) })}</span>
      <button type="button" class="button" disabled={page === pages} onClick={() => onPage(page + 1)}>
        {caseload.later}
      </button>
    </nav>
  );
}
