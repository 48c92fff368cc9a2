import type { Requirements } from './surface';

function parts(version: string): readonly [number, number] {
  const [major = '0', minor = '0'] = version.split('.');
  return [Number(major), Number(minor)];
}

/** Whether a version reaches another (`1.14` reaches `1.9`). */
export function reaches(version: string, wanted: string): boolean {
  const [major, minor] = parts(version);
  const [wantedMajor, wantedMinor] = parts(wanted);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** What an Excel of a level says of requirement sets; `delayForCellEdit` is known to each Excel that matters. */
export function requirementsOf(level: string): Requirements {
  const sets: Readonly<Record<string, string>> = {
    ExcelApi: level,
    DelayForCellEdit: '1.1',
    CustomXmlParts: '1.1',
    Settings: '1.1',
    SharedRuntime: '1.1',
    DialogApi: '1.1',
  };
  return {
    isSetSupported(name, version = '0') {
      const has = sets[name];
      return has !== undefined && reaches(has, String(version));
    },
  };
}
