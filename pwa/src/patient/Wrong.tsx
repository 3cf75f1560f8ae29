/** What went wrong, read aloud as it comes. */
export function Wrong({ text }: { text: string | null }) {
  return (
    <p role="alert" class="wrong">
      {text}
    </p>
  );
}
