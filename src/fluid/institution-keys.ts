import type { ChangeableParameter, InstitutionName, TwinParameterName } from './twin-parameters';

/** Under which names the numbers of one institution stand, and which of the two exceptions it is. */
export interface InstitutionKeys {
  readonly places: ChangeableParameter;
  readonly stayYears: ChangeableParameter;
  readonly arrivalsPerYear: ChangeableParameter;
  readonly shareToHousing: ChangeableParameter;
  readonly readyAtStart: TwinParameterName;
  readonly waitingAtStart: TwinParameterName;
  /** Whether people withdraw from its list. */
  readonly isListLeft: boolean;
  /** Whether some drop out of it to homelessness. */
  readonly hasDropOut: boolean;
}

/** The four institutions; bw, ggz, fbw and fpc in the model document. */
export const INSTITUTION_KEYS: Readonly<Record<InstitutionName, InstitutionKeys>> = {
  protectedLiving: {
    places: 'protectedLivingPlaces',
    stayYears: 'protectedLivingStayYears',
    arrivalsPerYear: 'protectedLivingArrivalsPerYear',
    shareToHousing: 'protectedLivingShareToHousing',
    readyAtStart: 'protectedLivingReadyAtStart',
    waitingAtStart: 'protectedLivingWaitingAtStart',
    isListLeft: true,
    hasDropOut: true,
  },
  mentalHealthClinic: {
    places: 'mentalHealthClinicPlaces',
    stayYears: 'mentalHealthClinicStayYears',
    arrivalsPerYear: 'mentalHealthClinicArrivalsPerYear',
    shareToHousing: 'mentalHealthClinicShareToHousing',
    readyAtStart: 'mentalHealthClinicReadyAtStart',
    waitingAtStart: 'mentalHealthClinicWaitingAtStart',
    isListLeft: true,
    hasDropOut: true,
  },
  forensicLiving: {
    places: 'forensicLivingPlaces',
    stayYears: 'forensicLivingStayYears',
    arrivalsPerYear: 'forensicLivingArrivalsPerYear',
    shareToHousing: 'forensicLivingShareToHousing',
    readyAtStart: 'forensicLivingReadyAtStart',
    waitingAtStart: 'forensicLivingWaitingAtStart',
    isListLeft: true,
    hasDropOut: false,
  },
  forensicClinic: {
    places: 'forensicClinicPlaces',
    stayYears: 'forensicClinicStayYears',
    arrivalsPerYear: 'forensicClinicArrivalsPerYear',
    shareToHousing: 'forensicClinicShareToHousing',
    readyAtStart: 'forensicClinicReadyAtStart',
    waitingAtStart: 'forensicClinicWaitingAtStart',
    isListLeft: false,
    hasDropOut: false,
  },
};
