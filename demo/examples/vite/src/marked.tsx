/**
 * A script that waits until its company is allowed. The `div` is for React: Sluice puts a live script in the place of the marked
 * one, so React has to take out an element around it, not the script itself.
 */
export function Marked({ vendor, src }: { vendor: string; src: string }) {
  return (
    <div hidden>
      <script type="text/plain" data-vendor={vendor} data-src={src} />
    </div>
  );
}
