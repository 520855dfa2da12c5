import { NothingHere } from '../nothing-here';

/** Inside the frame of the clinic: its bar stays. */
export default function ClinicNotFound() {
  return (
    <div className="grid place-items-center py-16">
      <NothingHere />
    </div>
  );
}
