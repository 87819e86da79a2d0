import type { ReactNode } from 'react';
import { CHARTED } from '../../../analysis/seed-result';
import type { ChartedId } from '../../../analysis/seed-result';
import { useTexts } from '../../language/use-texts';
import { ChoiceMenu } from '../../parts/choice-menu';
import { usePage } from '../../session/page-context';

/** Which indicator is compared: the same that the timeline shows. */
export function IndicatorChoice({ indicator }: { readonly indicator: ChartedId }): ReactNode {
  const { choices } = usePage();
  const { text } = useTexts();
  return (
    <ChoiceMenu
      className="indicator-button"
      label={text('app.indicator.choose', { name: text(`indicator.${indicator}.name`) })}
      list={text('app.indicator.list')}
      placement="bottom start"
      options={CHARTED.map((id) => ({ value: id, name: text(`indicator.${id}.name`) }))}
      value={indicator}
      onChange={(chosen) => {
        choices.setState({ indicator: chosen });
      }}
    />
  );
}
