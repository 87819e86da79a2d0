import { useState } from 'react';
import type { Problem } from '../../contract/outcome';
import { useTexts } from '../language/use-texts';
import { usePage } from '../session/page-context';
import { freshId } from './fresh-id';
import { readRuns } from './run-files';

/** A file from which nothing was taken, and why. */
export interface RefusedFile {
  readonly name: string;
  readonly problems: readonly Problem[];
}

/** The way in for files: what became of the last ones, and how to hand over others. */
export interface FileIn {
  readonly refused: readonly RefusedFile[];
  readonly take: (files: Iterable<File>) => void;
  readonly dismiss: () => void;
}

/** Takes saved runs from files, tells how many were new, and keeps what was wrong with the others. */
export function useFileIn(): FileIn {
  const { runs, announcer, choices } = usePage();
  const { text } = useTexts();
  const [refused, setRefused] = useState<readonly RefusedFile[]>([]);
  const takeAll = async (files: readonly File[]): Promise<void> => {
    const wrong: RefusedFile[] = [];
    let count = 0;
    for (const file of files) {
      const read = await readRuns(file);
      if (!read.ok) wrong.push({ name: file.name, problems: read.problems });
      else {
        const [first] = read.value;
        const taken = runs.take(read.value, freshId);
        if (first !== undefined) choices.setState({ view: { kind: 'runs', run: first.id } });
        count += await taken;
      }
    }
    setRefused(wrong);
    if (wrong.length < files.length) announcer.say(text('runs.taken', { count }));
  };
  return {
    refused,
    take: (files) => {
      void takeAll([...files]);
    },
    dismiss: () => {
      setRefused([]);
    },
  };
}
