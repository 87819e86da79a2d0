import { useState } from 'react';
import type { ReactNode } from 'react';
import { Input, Label, TextArea, TextField } from 'react-aria-components';
import type { RunLabels, SavedRun } from '../../store/saved-runs';
import { useTexts } from '../language/use-texts';
import { usePage } from '../session/page-context';
import { LIMITS } from '../../io/limits';

/** Tags as they stand in one field. */
function tagsOf(text: string): readonly string[] {
  const tags = text.split(',').map((tag) => tag.trim().slice(0, LIMITS.recordTagLength));
  return [...new Set(tags.filter((tag) => tag !== ''))].slice(0, LIMITS.recordTags);
}

/** What a person may change about a saved run: name, note and tags. A field is kept when it is left. */
export function RunLabelFields({ run }: { readonly run: SavedRun }): ReactNode {
  const { runs } = usePage();
  const { text } = useTexts();
  const [typed, setTyped] = useState<Partial<Readonly<Record<keyof RunLabels, string>>>>({});
  const saved = { name: run.name, note: run.note, tags: run.tags.join(', ') };
  const field = (name: keyof RunLabels) => ({
    className: 'run-field',
    value: typed[name] ?? saved[name],
    onChange: (value: string) => {
      setTyped({ ...typed, [name]: value });
    },
    onBlur: () => {
      const { [name]: value, ...others } = typed;
      setTyped(others);
      if (value === undefined || value.trim() === saved[name]) return;
      if (name === 'tags') void runs.relabel(run.id, { tags: tagsOf(value) });
      else if (name === 'note' || value.trim() !== '') void runs.relabel(run.id, { [name]: value.trim() });
    },
  });
  return (
    <div className="run-fields">
      <TextField {...field('name')} maxLength={LIMITS.recordNameLength}>
        <Label>{text('runs.name')}</Label>
        <Input
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.currentTarget.blur();
          }}
        />
      </TextField>
      <TextField {...field('note')} maxLength={LIMITS.recordNoteLength}>
        <Label>{text('runs.note')}</Label>
        <TextArea rows={2} placeholder={text('runs.noteHint')} />
      </TextField>
      <TextField {...field('tags')}>
        <Label>{text('runs.tags')}</Label>
        <Input placeholder={text('runs.tagsHint')} />
      </TextField>
    </div>
  );
}
