import type { Claim } from '../../api/model';
import { BenefitForm } from './forms/BenefitForm';
import { CompletenessForm } from './forms/CompletenessForm';
import { CompletionForm } from './forms/CompletionForm';
import { ConclusionForm } from './forms/ConclusionForm';
import { DecisionForm } from './forms/DecisionForm';
import { DuplicateForm } from './forms/DuplicateForm';
import { EndForm } from './forms/EndForm';
import { FinalReportForm } from './forms/FinalReportForm';
import { MedicalStatementForm } from './forms/MedicalStatementForm';
import { ProposalForm } from './forms/ProposalForm';
import { ReplacementForm } from './forms/ReplacementForm';
import { StageOneForm } from './forms/StageOneForm';
import { VerificationForm } from './forms/VerificationForm';
import type { FormProps } from './forms/form-kit';
import type { ClaimAction, ClaimActionCode } from './claim-actions';

interface ActionFormProps {
  readonly claim: Claim;
  readonly action: ClaimAction;
  readonly onDone: () => void;
}

/** The form of an action. */
export function ActionForm({ claim, action, onDone }: ActionFormProps) {
  const props: FormProps = { claim, onDone };
  switch (action.kind) {
    case 'claim':
      return claimForm(action.command, props);
    case 'benefits':
      return action.command === 'proposal' ? (
        <ProposalForm {...props} benefits={action.benefits} />
      ) : (
        <CompletenessForm {...props} benefits={action.benefits} />
      );
    case 'decision':
      return <DecisionForm {...props} benefits={action.benefits} decision={action.command} />;
    case 'correction':
      return <BenefitForm {...props} benefit={action.benefit} />;
    case 'replacement':
      return <ReplacementForm {...props} payout={action.payout} />;
  }
}

function claimForm(command: ClaimActionCode, props: FormProps) {
  switch (command) {
    case 'stage-one':
      return <StageOneForm {...props} />;
    case 'duplicate-decision':
      return <DuplicateForm {...props} />;
    case 'completion':
      return <CompletionForm {...props} />;
    case 'medical-statements':
      return <MedicalStatementForm {...props} />;
    case 'verification':
      return <VerificationForm {...props} />;
    case 'conclusion':
      return <ConclusionForm {...props} />;
    case 'final-report':
      return <FinalReportForm {...props} />;
    case 'benefits':
      return <BenefitForm {...props} />;
    case 'withdrawal':
    case 'cancellation':
      return <EndForm {...props} command={command} />;
  }
}
