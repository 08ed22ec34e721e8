/** What the static exercise tells its element. */
export interface ExerciseData {
  readonly id: string;
  readonly folder: string;
  readonly file: string;
  readonly starter: string;
  readonly starterHash: string;
  /** Addresses of the parts (`ExerciseParts`) and of the guest. */
  readonly parts: string;
  readonly guest: string;
}
