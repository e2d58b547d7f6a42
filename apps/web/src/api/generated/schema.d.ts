// Generated from apps/api/openapi.json by npm run openapi. Changes here are lost.
export interface paths {
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in */
        get: operations["getSession"];
        put?: never;
        /** Sign in; sets a cookie for browsers and returns a token for programs */
        post: operations["signIn"];
        /** End the session */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Claims that the caller may see, most urgent first */
        get: operations["listClaims"];
        put?: never;
        /** Report an accident or a disease (Tahap I, or a notice of suspicion) */
        post: operations["reportAccident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One claim with what it waits for and what the caller may do */
        get: operations["getClaim"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimNumber}/entitlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the claim is entitled to, what was granted, and what is left */
        get: operations["getEntitlements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimNumber}/similar-awards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last five benefits that other claims were granted for a like injury */
        get: operations["listSimilarAwards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimNumber}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to the claim, in plain language, newest first */
        get: operations["getTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimNumber}/task-moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who took the work of the claim, gave it to whom, or gave it back */
        get: operations["listTaskMoves"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimNumber}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The hash-chained record of the claim, checked now, and who looked its person up */
        get: operations["listClaimEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A stream of server-sent events: the number and version of each visible claim as it changes */
        get: operations["watchChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimNumber}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same stream from the page of a claim, which also tells what colleagues have that page open */
        get: operations["attendClaim"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for the roles of the caller, most urgent first */
        get: operations["listTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the most urgent piece of work that is nobody’s and that the caller may do */
        post: operations["takeNextTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take work, give it back, or as a head give it to somebody; each piece with what became of it */
        post: operations["assignTasks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** To whom a head gives work: who works in the same branch, and how much they have */
        get: operations["listColleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/filters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The filters that the caller keeps, with how much work each shows */
        get: operations["listTaskFilters"];
        put?: never;
        /** Keep these filters in the place of those of before */
        post: operations["keepTaskFilters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When the caller is away, and for heads everybody of the branch */
        get: operations["listAbsences"];
        put?: never;
        /** Say when oneself, or for a head somebody of the branch, is away */
        post: operations["enterAbsence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/absences/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End an absence now: the person is back, or never goes */
        post: operations["endAbsence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lent-authority": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Authority that the caller has lent or was lent; for the auditor everybody’s */
        get: operations["listLentAuthority"];
        put?: never;
        /** Lend one’s own authority over benefits to another approver for some days */
        post: operations["lendAuthority"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lent-authority/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back now what one has lent */
        post: operations["endLentAuthority"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/late-payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rupiah at risk today: benefits that are due and not paid, what that costs, and what a day adds */
        get: operations["listLatePayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/labour-office-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Conclusions of a month by regency: what the labour office confirmed, what is open and what is late */
        get: operations["listLabourOfficeNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/overview/stages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open claims by stage and by how long they have been in it */
        get: operations["countStages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/overview/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Claims that wait for each role, by their earliest deadline */
        get: operations["countDeadlines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/overview/money": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Money of benefits by type, province, hospital or officer: asked for, approved and paid */
        get: operations["sumMoney"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/overview/hospital": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a contracted hospital stands: its open claims, its money and how fast it reports */
        get: operations["readHospitalCard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimNumber}/stage-one": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand in form 3 KK 1 for a claim that began as a notice */
        post: operations["handInStageOne"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimNumber}/duplicate-decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide whether two reports are one accident */
        post: operations["decideDuplicate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimNumber}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Undo that the claim was found to be the same as another one */
        post: operations["splitClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimNumber}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add what was missing */
        post: operations["completeData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimNumber}/cover-decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide whether the programme covers the claim */
        post: operations["decideCover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimNumber}/medical-statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter the doctor's statement (form 3b KK 3) */
        post: operations["enterMedicalStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimNumber}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Verify the medical statement */
        post: operations["verifyStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimNumber}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the doctor a question */
        post: operations["askDoctor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimNumber}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer a question to the doctor, or withdraw it */
        post: operations["answerQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimNumber}/advice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give the opinion of the advisory doctor */
        post: operations["giveAdvice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimNumber}/panels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call a panel of advisory doctors, with a quorum */
        post: operations["callPanel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimNumber}/panel-decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide what stands where a panel did not agree */
        post: operations["decidePanel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimNumber}/work-diagnoses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter the diagnosis of work in seven steps, with the history of exposure */
        post: operations["enterWorkDiagnosis"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimNumber}/conclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Conclude whether it is work-related */
        post: operations["concludeClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimNumber}/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask another hospital of the network to take the patient */
        post: operations["referPatient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimNumber}/referral-answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a referred patient, refuse, or withdraw the referral */
        post: operations["answerReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimNumber}/objection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Object to the conclusion */
        post: operations["objectToConclusion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimNumber}/determination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Determine whether it is work-related */
        post: operations["determineClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimNumber}/labour-office-receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the receipt of the labour office for the notice of the conclusion */
        post: operations["recordLabourOfficeReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimNumber}/conclusion-reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back a conclusion that was wrong, by an event of its own */
        post: operations["reverseConclusion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimNumber}/guarantee": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Revoke the guarantee letter, or let it stand again */
        post: operations["changeGuarantee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimNumber}/final-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand in form 3a KK 2 */
        post: operations["handInFinalReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimNumber}/other-payers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the guarantee letter, or the refusal, of another payer for treatment */
        post: operations["recordOtherPayer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimNumber}/device-prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the reference price of a prosthesis or orthosis */
        post: operations["recordDevicePrice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimNumber}/person-correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for the correction of a person of the record; nothing is paid to them until it is decided */
        post: operations["correctPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimNumber}/person-confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm or refuse the correction of a person that another person asked for */
        post: operations["confirmPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimNumber}/benefits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Request a benefit; the answer carries its amount and trace */
        post: operations["requestBenefit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimNumber}/bills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** File a hospital's bill line by line; every line is checked at once */
        post: operations["fileBill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimNumber}/bill-decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide on each line of a hospital's bill; what is approved becomes a benefit of the hospital */
        post: operations["decideBill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimNumber}/schooling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record what ends or interrupts a child's scholarship */
        post: operations["recordSchooling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimNumber}/clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop a clock of the procedure, or let it go on */
        post: operations["moveLegalClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimNumber}/home-care": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that home care ended, or that it goes on */
        post: operations["recordHomeCare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimNumber}/return-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the plan by which a participant returns to work */
        post: operations["planReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimNumber}/return-progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record what became of a milestone of the return to work */
        post: operations["recordReturnProgress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimNumber}/return-confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm or refuse the training of a return to work that another person recorded */
        post: operations["confirmReturnTraining"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimNumber}/return-end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record how a return to work ended */
        post: operations["endReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimNumber}/filing-exception": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a bill that was filed too late */
        post: operations["takeLateBill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimNumber}/recovery-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the instalments in which a payee pays back */
        post: operations["planRecovery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimNumber}/recovery-settlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Settle what a payee owes by a credit or a write-off; two persons say the same */
        post: operations["settleRecovery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimNumber}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reopen a settled or closed claim until its limitation date */
        post: operations["reopenClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimNumber}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw the report */
        post: operations["withdrawClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimNumber}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel the claim */
        post: operations["cancelClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/benefits/{benefitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One benefit with its amount and trace */
        get: operations["getBenefit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/benefits/{benefitId}/trace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole stored calculation: rule set, steps, articles, hash, in both languages */
        get: operations["getBenefitTrace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/benefits/{benefitId}/completeness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record whether the documents are complete; starts, stops and resumes the payment clock */
        post: operations["recordCompleteness"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/benefits/{benefitId}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand in documents of a benefit that are missing or were sent back */
        post: operations["handInDocuments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/benefits/{benefitId}/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose the benefit for approval */
        post: operations["proposeBenefit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/benefits/{benefitId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve, return or refuse the benefit */
        post: operations["decideBenefit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/benefits/{benefitId}/dismissal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse a benefit that is not proposed and can no longer be */
        post: operations["dismissBenefit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/benefits/{benefitId}/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back a refusal that was wrong, by an event of its own */
        post: operations["reverseRefusal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/benefits/{benefitId}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct a benefit that was returned */
        post: operations["correctBenefit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/benefits/{benefitId}/overpayments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record what a payee got too much; it is owed from then on */
        post: operations["recordOverpayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/benefits/{benefitId}/offsets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take what its payee owes off a benefit, by consent or by rule; who approves the benefit is the second person */
        post: operations["setOffBenefit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Payouts of the branch */
        get: operations["listPayouts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payouts/{payoutId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One payout with its attempts, wire messages and ledger entries */
        get: operations["getPayout"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payouts/{payoutId}/hold-decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pay or cancel a payout that is held; maker and releaser both say the same */
        post: operations["decideHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payouts/{payoutId}/replacement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a failed or returned payout another account; its benefit goes through approval again */
        post: operations["replacePayout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payout-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Batches, newest first */
        get: operations["listBatches"];
        put?: never;
        /** Put payouts together for release */
        post: operations["createBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payout-batches/{batchId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One batch with its payouts */
        get: operations["getBatch"];
        put?: never;
        post?: never;
        /** Take a batch apart before its release */
        delete: operations["removeBatch"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payout-batches/{batchId}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Release a batch to the banks */
        post: operations["releaseBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reconciliations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the books and each bank's statement compare */
        get: operations["listReconciliations"];
        put?: never;
        /** Read the statement of a bank now */
        post: operations["reconcile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reconciliations/ageing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How long payouts and statement lines have waited to be settled, by what keeps them */
        get: operations["getAgeing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reconciliations/{bankCode}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lines of the statement that nothing explains, newest first */
        get: operations["listOpenLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reconciliations/{bankCode}/unreadable-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lines of the statement that only a person can read, newest first */
        get: operations["listUnreadableLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reconciliations/{bankCode}/gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Stretches of the statement in which lines are missing, oldest first */
        get: operations["listGaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/radar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is stuck and no desk shows, with its owner and what may be had done about it */
        get: operations["listRadar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/radar/{findingId}/repair": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have a finding repaired: its workflow started again, rebuilt from the record, or its message sent again */
        post: operations["repairFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether anything is sent to banks, or blocked because the database was put back from a backup */
        get: operations["getSending"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sending/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let sending go on after a restore; one of finance proposes, a releaser who is somebody else lifts the block */
        post: operations["liftBlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reconciliations/{bankCode}/open-items/{itemId}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Payments that a debit may pay together, for two persons to divide it over them */
        get: operations["listDivisiblePayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reconciliations/{bankCode}/open-items/{itemId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what a line, a gap or an unreadable text is; maker and releaser both say the same */
        post: operations["decideOpenItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reconciliations/{bankCode}/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is to be closed next, and the days that were closed with their signed sheets, newest first */
        get: operations["listClosedDays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reconciliations/{bankCode}/days/{day}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The signed sheet of a closed day as PDF, with a code by which anybody can check that it is ours */
        get: operations["openDaySheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reconciliations/{bankCode}/days/{day}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a day that adds up; the maker prepares its sheet, a releaser signs it */
        post: operations["closeDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/screening-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest lists that were handed in, who published them and which are in force */
        get: operations["listScreeningLists"];
        put?: never;
        /** Hand in a DTTOT or DPPSPM list as JSON; another administrator has to publish it */
        post: operations["proposeScreeningList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/screening-lists/{checksum}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a list in force that another administrator handed in */
        post: operations["publishScreeningList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statement-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest files of statements, and what came of each */
        get: operations["listStatementFiles"];
        put?: never;
        /** Hand in what a bank gives as a file: its statement (camt.053, camt.054, MT940) or its answer to payments (pain.002), of at most 10 MB */
        post: operations["importStatementFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statement-files/{fileId}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What came of each line of a file, in its order */
        get: operations["listStatementFileLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payment-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Files of payments, the newest first, and the banks that are told to pay by files */
        get: operations["listPaymentFiles"];
        put?: never;
        /** Have everything that was released at a bank of files put into one pain.001 file */
        post: operations["makePaymentFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payment-files/{fileId}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the file to hand it over to its bank, as another person than who had it made; whoever takes it once more says why */
        post: operations["handOverPaymentFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payment-files/{fileId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a file that nobody has taken yet: a maker proposes, a releaser confirms; its payments are released anew */
        post: operations["withdrawPaymentFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bill-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read the lines of a hospital's bill from a CSV file, for the form; nothing is stored */
        post: operations["readBillLines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payment-controls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The switch of each bank, the caps, and what waits for a second person */
        get: operations["getPaymentControls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payment-controls/room": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When what is released now goes out through each bank, and how much more fits under the caps of today */
        get: operations["getSendingRoom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payment-controls/banks/{bankCode}/switch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop every new transfer through a bank at once, or let it send again with a second person */
        post: operations["switchBank"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payment-controls/caps/{scope}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set or lift a cap on what is released or sent; maker and releaser both say the same */
        post: operations["setCap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/trial-balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every account of the ledger with its debits, credits and balance */
        get: operations["getTrialBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was posted to one account, newest first, with the balance after each line */
        get: operations["getAccountStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receivables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What other payers owe for treatment that the fund paid first, and payees who were paid too much, the oldest first */
        get: operations["listReceivables"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receivables/{claimNumber}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Credits on statements that nothing explains and that may pay what this payer owes */
        get: operations["listSettlingLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receivables/{claimNumber}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Settle what another payer owes; maker and releaser both say the same */
        post: operations["settleReceivable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/benefit-calculations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Work out benefits without a claim */
        post: operations["calculateBenefits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Upload one PDF, JPEG or PNG of at most 20 MB */
        post: operations["uploadDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file, for who uploaded it and who sees a claim that uses it */
        get: operations["downloadDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimNumber}/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The letters and messages about a claim that the caller may see, oldest first */
        get: operations["listLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimNumber}/letters/{letterId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A letter as PDF, with a code by which anybody can check that it is ours */
        get: operations["openLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/letters/check/{letterId}/{signature}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a letter with this signature is ours, and what it says still holds; nothing of its content is told */
        get: operations["checkLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who opened which claim, file or letter, and who looked for whom, the newest first */
        get: operations["listReadings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimNumber}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who opened this claim, its files and its letters, the newest first */
        get: operations["listClaimReadings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receipts/public-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The key with which anybody can verify a receipt */
        get: operations["getReceiptKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reference/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Codes and their names on screen */
        get: operations["getLabels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reference/plkk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hospitals under contract */
        get: operations["listPlkk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reference/employers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Employers by number or part of the name */
        get: operations["searchEmployers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reference/banks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Known banks */
        get: operations["listBanks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reference/branches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Branches */
        get: operations["listBranches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reference/regencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Regencies and their branches */
        get: operations["listRegencies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reference/icd10": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Diagnoses by code or name */
        get: operations["searchIcd10"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reference/participants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The participant with this card number or NIK, and what cover comes to today */
        get: operations["findPersons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registers/hospitals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hospitals with their dated contracts, by code */
        get: operations["listHospitalRegister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registers/regencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Regencies and cities with their branch and time zone, by code */
        get: operations["listRegencyRegister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registers/minimum-wages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Minimum wages of provinces and regencies with their decrees, the newest year first */
        get: operations["listWageRegister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registers/holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Public holidays and joint leave, and until when all of them are known */
        get: operations["listHolidayRegister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registers/fund-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts of the social security fund itself, the newest first, with the days on which each counts */
        get: operations["listFundRegister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registers/banks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Banks with what was agreed with those that pay for us, without any secret */
        get: operations["listBankRegister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/register-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Files of registers, the newest first, and what came of each */
        get: operations["listRegisterImports"];
        put?: never;
        /** Hand in a CSV file of a register, at most 1 MB and 5,000 rows; nothing is kept before another agrees */
        post: operations["importRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/register-imports/columns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The columns that the file of each register has */
        get: operations["listRegisterColumns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/register-imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One file of a register with the counts of its newest report */
        get: operations["getRegisterImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/register-imports/{importId}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each row of the file would do, or did, in the order of the file */
        get: operations["listRegisterImportRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/register-imports/{importId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have a file taken in that another administrator handed in, or decline it; where the register has changed, the file is reported again */
        post: operations["answerRegisterImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Claims, people, payouts and hospitals, each as far as this person may see them */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rule-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The benefit tables, and how much of each is verified */
        get: operations["listRuleSets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rule-sets/{code}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The figures of a benefit table with their articles and who verified them */
        get: operations["listFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rule-sets/{code}/figures/{key}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a figure was compared with the printed law; another administrator confirms */
        post: operations["verifyFigure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rule-sets/{code}/figures/{key}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm or decline what another administrator compared */
        post: operations["confirmFigure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who may sign in, by user name */
        get: operations["listPeople"];
        put?: never;
        /** Add a person, who sets the password by a link that works once; finance and administrators need a second administrator */
        post: operations["invitePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One person with everything that administrators did */
        get: operations["getPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{userId}/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change name, roles or workplace; what gives more authority over money or people needs a second administrator */
        post: operations["changePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{userId}/step": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Disable (ends all sessions at once), enable, end the sessions, or make a link for a new password */
        post: operations["takePersonStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{userId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm or decline what another administrator proposed for this person */
        post: operations["answerProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/passwords": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set a password by the link that an administrator handed over; works once and ends all sessions */
        post: operations["setPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/participant/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a code to the telephone of the participant, if there is such a claim; the answer is the same if not */
        post: operations["sendStatusCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/participant/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Where the claim about a participant stands, by the code that was sent; it works once */
        post: operations["readStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        TextView: {
            id: string;
            en: string;
        };
        FindingView: {
            /** @description JSON pointer into the body, or `/query/…`, `/headers/…`. */
            pointer: string;
            code: string;
            detail: components["schemas"]["TextView"];
            /** @description The benefit type of a calculator line. */
            type?: string;
        };
        ProblemView: {
            type: string;
            title: string;
            status: number;
            /** @description Stable; programs decide by it. */
            code: string;
            text: components["schemas"]["TextView"];
            correlationId: string;
            /** @description The command whose outcome is open; the same Idempotency-Key learns it. */
            commandId?: string;
            errors?: components["schemas"]["FindingView"][];
        };
        SignInRequest: {
            username: string;
            password: string;
        };
        SignedInUser: {
            id: string;
            name: string;
            roles: ("PLKK_STAFF" | "PLKK_DOCTOR" | "EMPLOYER" | "CLAIM_OFFICER" | "MEDICAL_VERIFIER" | "BENEFIT_APPROVER" | "BRANCH_HEAD" | "REGIONAL_DEPUTY" | "FINANCE_MAKER" | "FINANCE_RELEASER" | "LABOUR_INSPECTOR" | "ADVISORY_DOCTOR" | "SPO_COUNTER" | "PERISAI_AGENT" | "AUDITOR" | "ADMIN")[];
            organisation: string;
            /** @description Branch of officers, approvers and finance. */
            branch?: string;
            /** @description Hospital of PLKK staff and doctors. */
            plkkCode?: string;
            /** @description Employer of an EMPLOYER user. */
            employerNumber?: string;
        };
        SignInResponse: {
            /** Format: date-time */
            expiresAt: string;
            user: components["schemas"]["SignedInUser"];
            /** @description For `Authorization: Bearer`; shown once and never stored in clear. */
            accessToken: string;
        };
        SessionResponse: {
            /** Format: date-time */
            expiresAt: string;
            user: components["schemas"]["SignedInUser"];
        };
        ParticipantRequest: {
            /** @example 12000000001 */
            participantNumber: string;
            /** @example 3174050101900001 */
            nik: string;
        };
        PlaceRequest: {
            /** @enum {string} */
            type: "WORKPLACE" | "OUTSIDE" | "TRAFFIC";
            /** @enum {string} */
            zone: "WIB" | "WITA" | "WIT";
            address: string;
            /** @example 3603 */
            regencyCode: string;
        };
        InjuryRequest: {
            /** @example S82.2 */
            icd10: string;
            /** @example LOWER_LEG */
            bodyPart?: string;
            /** @enum {string} */
            side?: "LEFT" | "RIGHT";
        };
        ReportedByRequest: {
            /** @enum {string} */
            kind: "PARTICIPANT" | "FAMILY" | "UNION";
            name: string;
            phone?: string;
        };
        EvidenceRequest: {
            /** @enum {string} */
            kind: "POLICE_REPORT" | "VISUM" | "GUARANTEE_LETTER" | "GUARANTEE_REFUSAL" | "WITNESS_STATEMENTS";
            /** @example LP/B/123/XI/2026/SPKT */
            number: string;
            /** Format: date */
            issuedOn?: string;
        };
        ReportAccidentRequest: {
            /** @enum {string} */
            kind: "ACCIDENT" | "DISEASE";
            /** @enum {string} */
            segment: "PU" | "BPU" | "JAKON" | "PMI";
            /** @enum {string} */
            channel: "PLKK" | "EMPLOYER" | "SPO" | "PERISAI" | "BRANCH";
            participant: components["schemas"]["ParticipantRequest"];
            /**
             * @description Required for PU and JAKON.
             * @example JJ000001
             */
            employerNumber?: string;
            /** @description Required for JAKON. */
            projectNumber?: string;
            /** @description BPU only. */
            groupNumber?: string;
            /** @description Required for PMI. */
            passportNumber?: string;
            /**
             * @description Required for PMI.
             * @enum {string}
             */
            phase?: "BEFORE" | "DURING" | "AFTER";
            /** @description Required for PMI. */
            countryCode?: string;
            /**
             * Format: date-time
             * @description For a disease the date of diagnosis.
             * @example 2026-11-20T09:00:00+07:00
             */
            occurredAt: string;
            place: components["schemas"]["PlaceRequest"];
            /** @enum {string} */
            circumstance: "AT_WORK" | "COMMUTING" | "ON_DUTY" | "BREAK" | "SUDDEN_DEATH" | "VIOLENCE" | "EXPOSURE";
            chronology: string;
            injuries: components["schemas"]["InjuryRequest"][];
            /** @enum {string} */
            consequence: "INJURED" | "ILL" | "DIED";
            /** @example PLKK-0001 */
            plkkCode?: string;
            /** Format: date-time */
            admittedAt?: string;
            /** @description True: form 3 KK 1. False: a notice of suspicion, always so for PLKK. */
            stageOne: boolean;
            /**
             * Format: date-time
             * @description BRANCH only: when the paper form was handed in.
             */
            receivedAt?: string;
            /** @description BRANCH only: on whose behalf. */
            reportedBy?: components["schemas"]["ReportedByRequest"];
            /** @description For traffic, commuting or violence; attach the files. */
            evidence?: components["schemas"]["EvidenceRequest"][];
            documents?: string[];
        };
        ReceiptView: {
            receiptId: string;
            /** Format: date-time */
            signedAt: string;
            /** @enum {string} */
            algorithm: "Ed25519";
            /** @description base64url of the canonical JSON that was signed. */
            payload: string;
            /** @description base64url of the signature over those bytes. */
            signature: string;
        };
        ReportResponse: {
            claimNumber: string;
            /** @enum {string} */
            stage: "REPORTED" | "DUPLICATE_REVIEW" | "DATA_INCOMPLETE" | "UNDER_VERIFICATION" | "UNDER_REVIEW" | "ACCEPTED" | "NOT_WORK_RELATED" | "NOT_COVERED" | "DISPUTED" | "IN_TREATMENT" | "FINAL_REPORTED" | "SETTLED" | "CLOSED" | "WITHDRAWN" | "EXPIRED" | "TRANSFERRED" | "TRANSFERRED_OWING" | "CANCELLED";
            version: number;
            receipt: components["schemas"]["ReceiptView"];
        };
        ParticipantView: {
            participantNumber: string;
            /** @description Null while the register does not know the number. */
            name: string | null;
        };
        ReasonView: {
            code: string;
            text: components["schemas"]["TextView"];
        };
        ListedWaitView: {
            code: string;
            role: string;
            /** @description A claim number or a benefit id. */
            subject: string;
            /** Format: date-time */
            since: string;
            /** Format: date-time */
            dueAt: string | null;
            /** @description Why there is no date; null where there is one. */
            undated: components["schemas"]["ReasonView"] | null;
            /** @description The holiday calendar does not reach that far yet. */
            provisional: boolean;
            /** @enum {string} */
            onOverdue: "REMIND" | "ESCALATE" | "LATE_COMPENSATION" | "EMPLOYER_PAYS_FIRST" | "EXPIRE" | "TRANSFER" | "CLOSE" | "LAPSE" | "NOTHING";
            /**
             * @description Who has been told that it is overdue.
             * @enum {string}
             */
            level: "NONE" | "NEAR" | "REMINDED" | "HEAD" | "REGION";
            /**
             * @description The last payment of its benefit, where that was granted.
             * @enum {string|null}
             */
            payment: "AWAITING_RELEASE" | "RELEASED" | "SENDING" | "UNKNOWN" | "PENDING" | "CLAIMED_PAID" | "RECONCILED" | "RETURNED" | "FAILED" | "HELD" | "CANCELLED" | null;
        };
        ClaimListItem: {
            claimNumber: string;
            /** @enum {string} */
            stage: "REPORTED" | "DUPLICATE_REVIEW" | "DATA_INCOMPLETE" | "UNDER_VERIFICATION" | "UNDER_REVIEW" | "ACCEPTED" | "NOT_WORK_RELATED" | "NOT_COVERED" | "DISPUTED" | "IN_TREATMENT" | "FINAL_REPORTED" | "SETTLED" | "CLOSED" | "WITHDRAWN" | "EXPIRED" | "TRANSFERRED" | "TRANSFERRED_OWING" | "CANCELLED";
            segment: string;
            kind: string;
            participant: components["schemas"]["ParticipantView"];
            employerName: string | null;
            plkkName: string | null;
            /** Format: date-time */
            occurredAt: string;
            circumstance: string;
            /** @description Rupiah asked for so far. */
            amount: number | null;
            version: number;
            branch: string;
            plkkCode: string | null;
            /**
             * Format: date-time
             * @description The earliest deadline.
             */
            nextDueAt: string | null;
            waits: components["schemas"]["ListedWaitView"][];
        };
        ClaimListResponse: {
            items: components["schemas"]["ClaimListItem"][];
            next: string | null;
        };
        RuleSetView: {
            amounts: string | null;
            procedure: string;
        };
        EligibilityView: {
            /** @enum {string} */
            outcome: "COVERED" | "EMPLOYER_PAYS_FIRST" | "NOT_COVERED" | "OFFICER_DECIDES";
            mode: string | null;
            reasons: components["schemas"]["ReasonView"][];
        };
        ActorView: {
            userId: string;
            role: string;
        };
        CoverStepView: {
            /** @enum {string} */
            outcome: "COVERED" | "EMPLOYER_PAYS_FIRST" | "NOT_COVERED" | "OFFICER_DECIDES";
            reasons: components["schemas"]["ReasonView"][];
            /**
             * Format: date-time
             * @description Null where it stood before this was kept.
             */
            at: string | null;
            /** @description Null when software acted by rule. */
            by: components["schemas"]["ActorView"] | null;
        };
        GuaranteeCoverView: {
            /** Format: date */
            from: string | null;
            /** Format: date */
            until: string | null;
            /** @description Rupiah; null for whom treatment is no business of. */
            billed: number | null;
            /** @description Rupiah; null for whom treatment is no business of. */
            approved: number | null;
        };
        GuaranteeStepView: {
            /** @enum {string} */
            status: "PROVISIONAL" | "CONFIRMED" | "REVOKED";
            /** @description The event by which it came. */
            event: string;
            /** Format: date-time */
            at: string;
            /** @description Null when software acted by rule. */
            by: components["schemas"]["ActorView"] | null;
            /** @description Null for whom treatment is no business of. */
            reasonCode: string | null;
        };
        GuaranteeView: {
            number: string;
            /** @enum {string} */
            status: "PROVISIONAL" | "CONFIRMED" | "REVOKED";
            /**
             * @description Who pays the hospital under it now.
             * @enum {string}
             */
            guarantor: "BPJS_KETENAGAKERJAAN" | "BPJS_KESEHATAN";
            /** @description What it covers so far. */
            covers: components["schemas"]["GuaranteeCoverView"];
            /** @description How it came to its status, the oldest first. */
            steps: components["schemas"]["GuaranteeStepView"][];
        };
        WaitView: {
            code: string;
            role: string;
            /** @description A claim number or a benefit id. */
            subject: string;
            /** Format: date-time */
            since: string;
            /** Format: date-time */
            dueAt: string | null;
            /** @description Why there is no date; null where there is one. */
            undated: components["schemas"]["ReasonView"] | null;
            /** @description The holiday calendar does not reach that far yet. */
            provisional: boolean;
            /** @enum {string} */
            onOverdue: "REMIND" | "ESCALATE" | "LATE_COMPENSATION" | "EMPLOYER_PAYS_FIRST" | "EXPIRE" | "TRANSFER" | "CLOSE" | "LAPSE" | "NOTHING";
            /**
             * @description Who has been told that it is overdue.
             * @enum {string}
             */
            level: "NONE" | "NEAR" | "REMINDED" | "HEAD" | "REGION";
        };
        PayeeView: {
            kind: string;
            name: string;
            bankCode: string;
            /** @description The last four digits after a row of dots. */
            maskedAccount: string;
        };
        PayeeStepView: {
            kind: string;
            name: string;
            bankCode: string;
            /** @description The last four digits after a row of dots. */
            maskedAccount: string;
            /** Format: date-time */
            at: string;
            /** @description Null when software acted by rule. */
            by: components["schemas"]["ActorView"] | null;
        };
        TraceInputView: {
            name: string;
            value: number | string;
            /** @description `input`, `step:<name>` or `<rule set>/<figure>`. */
            source: string;
        };
        TraceStepView: {
            step: string;
            formula: string;
            inputs: components["schemas"]["TraceInputView"][];
            result: number | string;
            rule: string;
            provenance: string;
            figures: string[];
            text: components["schemas"]["TextView"];
            steps?: components["schemas"]["TraceStepView"][];
        };
        ChecklistItemView: {
            document: string;
            /** @enum {string} */
            status: "MISSING" | "PRESENT" | "ACCEPTED" | "RETURNED" | "WAIVED";
            /** @enum {string|null} */
            reason: "UNREADABLE" | "WRONG_DOCUMENT" | "OTHER_PERSON" | "EXPIRED" | "NOT_SIGNED" | "NOT_APPLICABLE" | "NOT_OBTAINABLE" | "ELSEWHERE_IN_CLAIM" | "SEEN_ORIGINAL" | "ON_WORD" | null;
            /** @description Who handed it in, accepted it, sent it back or waived it. */
            by: components["schemas"]["ActorView"] | null;
            /** Format: date-time */
            at: string | null;
        };
        DeviationView: {
            /** @enum {string} */
            kind: "DOCUMENT_WAIVED" | "OUTSIDE_TARIFF" | "DEVICE_PRICE" | "STAY_BILLED";
            /** @description The document, or the line of the bill. */
            about: string;
            /** @description Why a document was waived, or the basis of a price beside the tariff or the law. */
            reason: string;
            by: components["schemas"]["ActorView"];
            /** Format: date-time */
            at: string;
        };
        LatenessView: {
            /** @description Calendar days after the due day that are not compensated yet, today included. */
            days: number;
            /** @description Rupiah of compensation, if the bank booked the payment today. */
            owed: number;
            /** @description Rupiah that every further day adds. */
            perDay: number;
        };
        ClockMoveView: {
            /** @enum {string} */
            move: "START" | "STOP" | "RESUME";
            reason: components["schemas"]["ReasonView"];
            /**
             * Format: date
             * @description The day from which it counts, at the place of the accident.
             */
            on: string;
            /**
             * Format: date-time
             * @description When it was recorded.
             */
            at: string;
            /** @description Null when software acted by rule. */
            by: components["schemas"]["ActorView"] | null;
            /**
             * Format: date-time
             * @description When payment is due, of a clock that runs from here.
             */
            dueAt: string | null;
        };
        SetOffView: {
            recoveryNo: string;
            /** @description Rupiah. */
            amount: number;
        };
        OwedByOtherView: {
            /** @enum {string} */
            payer: "JASA_RAHARJA" | "BPJS_KESEHATAN" | "INSURANCE" | "EMPLOYER";
            label: components["schemas"]["TextView"];
            /** @description Rupiah. */
            amount: number;
            /**
             * @description Owed because the programme paid first, or settled because the claim was transferred.
             * @enum {string}
             */
            kind: "RECEIVABLE" | "SETTLEMENT";
        };
        BenefitDecisionView: {
            /** @enum {string} */
            decision: "APPROVE" | "RETURN" | "REFUSE";
            reasonCode: string | null;
            ruleCited: string | null;
            earlierDisabilitiesSeen: boolean | null;
            accountDoubtsSeen: boolean | null;
            familyDoubtsSeen: boolean | null;
            deviationsSeen: boolean | null;
            note: string | null;
            by: components["schemas"]["ActorView"];
            /** Format: date-time */
            at: string;
        };
        RequestedPayeeView: {
            /** @enum {string} */
            kind: "PARTICIPANT" | "EMPLOYER" | "HEIR" | "PLKK" | "GUARDIAN" | "CHILD" | "ARRANGER" | "DJS";
            name?: string;
            bankCode?: string;
            /** @description The last four digits after a row of dots. */
            maskedAccount?: string;
            accountName?: string;
        };
        HeirConsentView: {
            number: string;
            /** Format: date */
            signedOn: string;
            heirs: string[];
        };
        EmployerAdvanceView: {
            /** @enum {string} */
            kind: "RECEIPT" | "TRANSFER" | "PAYSLIP";
            number: string;
            /** Format: date */
            paidOn: string;
            amount: number;
            /** Format: date */
            acknowledgedOn: string;
        };
        WaivedDocumentView: {
            /** @enum {string} */
            document: "MEDICAL_STATEMENT" | "ATTENDANCE" | "PAYSLIPS" | "REST_LETTERS" | "RECEIPTS" | "ITEMISED_BILL" | "STAMPED_RECEIPTS" | "EXAMINATIONS" | "MEDICAL_RESUME" | "PRESCRIPTION" | "DEVICE_RECOMMENDATION" | "PRICE_REFERENCE" | "BANK_BOOK" | "IDENTITY_CARD" | "FAMILY_CARD" | "DEATH_CERTIFICATE" | "HEIR_LETTER" | "HEIR_CONSENT" | "MARRIAGE_BOOK" | "BIRTH_CERTIFICATE" | "SCHOOL_STATEMENT" | "SCHOOL_REPORT" | "POLICE_REPORT" | "EMPLOYER_STATEMENT";
            /** @enum {string} */
            reason: "NOT_APPLICABLE" | "NOT_OBTAINABLE" | "ELSEWHERE_IN_CLAIM" | "SEEN_ORIGINAL";
        };
        BenefitView: {
            /** @enum {string} */
            type: "MEDICAL_BILL" | "MEDICAL_REIMBURSEMENT" | "TRANSPORT" | "STMB" | "PARTIAL_ANATOMICAL" | "PARTIAL_FUNCTIONAL" | "TOTAL_PERMANENT" | "DEATH" | "PERIODIC" | "FUNERAL" | "SCHOLARSHIP" | "PROSTHESIS" | "ORTHOSIS" | "DENTURE" | "HEARING_AID" | "GLASSES" | "HOME_CARE" | "REHABILITATION" | "LATE_COMPENSATION";
            details: {
                [key: string]: unknown;
            } | null;
            payee: components["schemas"]["RequestedPayeeView"];
            heirConsent: components["schemas"]["HeirConsentView"] | null;
            advances: components["schemas"]["EmployerAdvanceView"][];
            documents: string[] | null;
            complete: boolean | null;
            waived: components["schemas"]["WaivedDocumentView"][];
            /** Format: date */
            completeOn: string | null;
            note: string | null;
            by: components["schemas"]["ActorView"];
            /** Format: date-time */
            at: string;
        };
        ReturnedDocumentView: {
            /** @enum {string} */
            document: "MEDICAL_STATEMENT" | "ATTENDANCE" | "PAYSLIPS" | "REST_LETTERS" | "RECEIPTS" | "ITEMISED_BILL" | "STAMPED_RECEIPTS" | "EXAMINATIONS" | "MEDICAL_RESUME" | "PRESCRIPTION" | "DEVICE_RECOMMENDATION" | "PRICE_REFERENCE" | "BANK_BOOK" | "IDENTITY_CARD" | "FAMILY_CARD" | "DEATH_CERTIFICATE" | "HEIR_LETTER" | "HEIR_CONSENT" | "MARRIAGE_BOOK" | "BIRTH_CERTIFICATE" | "SCHOOL_STATEMENT" | "SCHOOL_REPORT" | "POLICE_REPORT" | "EMPLOYER_STATEMENT";
            /** @enum {string} */
            reason: "UNREADABLE" | "WRONG_DOCUMENT" | "OTHER_PERSON" | "EXPIRED" | "NOT_SIGNED";
        };
        CompletenessView: {
            complete: boolean;
            accepted: string[];
            returned: components["schemas"]["ReturnedDocumentView"][];
            missing: string[];
            waived: components["schemas"]["WaivedDocumentView"][];
            /** Format: date */
            completeOn: string | null;
            note: string | null;
            by: components["schemas"]["ActorView"];
            /** Format: date-time */
            at: string;
        };
        DeliveryView: {
            brought: string[];
            documents: string[] | null;
            note: string | null;
            by: components["schemas"]["ActorView"];
            /** Format: date-time */
            at: string;
        };
        ProposalView: {
            note: string | null;
            by: components["schemas"]["ActorView"];
            /** Format: date-time */
            at: string;
        };
        DismissalView: {
            reasonCode: string;
            ruleCited: string;
            note: string | null;
            by: components["schemas"]["ActorView"];
            /** Format: date-time */
            at: string;
        };
        ReversalView: {
            reasonCode: string | null;
            ruleCited: string | null;
            note: string | null;
            documents: string[] | null;
            by: components["schemas"]["ActorView"];
            /** Format: date-time */
            at: string;
        };
        WrongDaysView: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
        };
        WrongChildView: {
            name?: string;
            /** Format: date */
            birthDate: string;
        };
        OverpaymentView: {
            /** @enum {string|null} */
            reasonCode: "WAGE_WRONG" | "DISABILITY_WRONG" | "DAYS_WRONG" | "PAID_TWICE" | "NOT_ENTITLED" | "FALSE_PAPERS" | null;
            periods: components["schemas"]["WrongDaysView"][] | null;
            children: components["schemas"]["WrongChildView"][] | null;
            amount: number | null;
            ruleCited: string | null;
            documents: string[] | null;
            note: string | null;
            by: components["schemas"]["ActorView"];
            /** Format: date-time */
            at: string;
        };
        OffsetView: {
            recoveryNo: string | null;
            /** @enum {string|null} */
            basis: "CONSENT" | "RULE" | "DROPPED" | null;
            amount: number | null;
            ruleCited: string | null;
            documents: string[] | null;
            note: string | null;
            by: components["schemas"]["ActorView"];
            /** Format: date-time */
            at: string;
        };
        ReplacementPayeeView: {
            bankCode: string;
            /** @description The last four digits after a row of dots. */
            maskedAccount: string;
            accountName?: string;
            name?: string;
        };
        ReplacementView: {
            payee: components["schemas"]["ReplacementPayeeView"];
            /** @enum {string|null} */
            cause: "PAYEE" | "OURS" | null;
            note: string | null;
            by: components["schemas"]["ActorView"];
            /** Format: date-time */
            at: string;
        };
        BenefitResponse: {
            benefitId: string;
            /** @enum {string} */
            type: "MEDICAL_BILL" | "MEDICAL_REIMBURSEMENT" | "TRANSPORT" | "STMB" | "PARTIAL_ANATOMICAL" | "PARTIAL_FUNCTIONAL" | "TOTAL_PERMANENT" | "DEATH" | "PERIODIC" | "FUNERAL" | "SCHOLARSHIP" | "PROSTHESIS" | "ORTHOSIS" | "DENTURE" | "HEARING_AID" | "GLASSES" | "HOME_CARE" | "REHABILITATION" | "LATE_COMPENSATION";
            label: components["schemas"]["TextView"];
            /** @enum {string} */
            stage: "REQUESTED" | "DOCUMENTS_INCOMPLETE" | "COMPLETE" | "PROPOSED" | "RETURNED" | "APPROVED" | "REFUSED" | "PAYING" | "PAID" | "CANCELLED";
            /** @description Rupiah. */
            amount: number;
            /** @description The kind of payee. */
            payee: string;
            version: number;
            payeeAccount: components["schemas"]["PayeeView"];
            /** @description Whom it was to pay over time, the oldest first; empty while that never changed. */
            payeeSteps: components["schemas"]["PayeeStepView"][];
            /** @description Null for whom a disability that it names is not meant. */
            details: {
                [key: string]: unknown;
            } | null;
            /** @description Null where the details are. */
            trace: components["schemas"]["TraceStepView"][] | null;
            /** @description SHA-256 of the calculation; GET /benefits/{id}/trace has it whole. */
            traceId: string | null;
            documents: string[];
            /** @description Codes of the documents that are missing. */
            missing: string[];
            /** @description What has to prove it, and what became of each document. */
            checklist: components["schemas"]["ChecklistItemView"][];
            /** @description What it rests on beside the rule, for the office alone: the approver weighs it. */
            deviations: components["schemas"]["DeviationView"][];
            requestedBy: components["schemas"]["ActorView"];
            /** Format: date-time */
            requestedAt: string;
            /**
             * Format: date-time
             * @description When payment is due (D4), while its clock runs.
             */
            dueAt: string | null;
            /** @description Rupiah at risk today; null where nothing is. */
            late: components["schemas"]["LatenessView"] | null;
            /** @description The ledger of its payment clock, the oldest first. */
            clock: components["schemas"]["ClockMoveView"][];
            /** @description Of a compensation: the benefit that was paid late. */
            compensates: string | null;
            /** @description What of it settles a debt of the payee and is not paid; null for whom money is not meant. */
            setOff: components["schemas"]["SetOffView"] | null;
            /** @description Rupiah that came back, settled what was too much of it, and are not paid again; null for whom money is not meant. */
            kept: number | null;
            /** @description What other payers owe for it, as it was booked; empty for whom money is not meant. */
            owedByOthers: components["schemas"]["OwedByOtherView"][];
            proposedBy: components["schemas"]["ActorView"] | null;
            /** Format: date-time */
            proposedAt: string | null;
            /** @description The last one. */
            decision: components["schemas"]["BenefitDecisionView"] | null;
            /** @description What this person may do with the benefit now. */
            allowedCommands: ("stage-one" | "duplicate-decision" | "split" | "completion" | "cover-decision" | "medical-statements" | "verification" | "questions" | "answers" | "advice" | "panels" | "panel-decision" | "work-diagnoses" | "conclusion" | "referrals" | "referral-answer" | "objection" | "determination" | "labour-office-receipts" | "conclusion-reversal" | "guarantee" | "final-report" | "other-payers" | "device-prices" | "person-correction" | "person-confirmation" | "benefits" | "bills" | "bill-decision" | "schooling" | "clocks" | "home-care" | "return-plans" | "return-progress" | "return-confirmation" | "return-end" | "filing-exception" | "recovery-plans" | "recovery-settlements" | "reopening" | "withdrawal" | "cancellation" | "completeness" | "deliveries" | "proposal" | "decision" | "dismissal" | "reversal" | "correction" | "overpayments" | "offsets" | "replacement")[];
            requests: components["schemas"]["BenefitView"][];
            completeness: components["schemas"]["CompletenessView"][];
            deliveries: components["schemas"]["DeliveryView"][];
            proposals: components["schemas"]["ProposalView"][];
            decisions: components["schemas"]["BenefitDecisionView"][];
            dismissals: components["schemas"]["DismissalView"][];
            reversals: components["schemas"]["ReversalView"][];
            corrections: components["schemas"]["BenefitView"][];
            overpayments: components["schemas"]["OverpaymentView"][];
            offsets: components["schemas"]["OffsetView"][];
            replacements: components["schemas"]["ReplacementView"][];
        };
        ClaimPayoutView: {
            payoutId: string;
            benefitId: string;
            /** @description Rupiah. */
            amount: number;
            /** @enum {string} */
            state: "AWAITING_RELEASE" | "RELEASED" | "SENDING" | "UNKNOWN" | "PENDING" | "CLAIMED_PAID" | "RECONCILED" | "RETURNED" | "FAILED" | "HELD" | "CANCELLED";
            bankCode: string;
            payeeName: string;
            maskedAccount: string;
            replaces: string | null;
            hold: components["schemas"]["ReasonView"] | null;
            /** Format: date-time */
            releasedAt: string | null;
            /** Format: date-time */
            settledAt: string | null;
        };
        LineFindingView: {
            code: string;
            text: components["schemas"]["TextView"];
            /** @description What it is about: the other bill, the tariff. */
            about: string | null;
        };
        BillLineView: {
            no: number;
            /** @description Rupiah. */
            asked: number;
            /** @description Rupiah that may be approved at most. */
            ceiling: number;
            findings: components["schemas"]["LineFindingView"][];
            /** @description Rupiah; null until the verifier has decided. */
            verified: number | null;
            /** @description Rupiah; null until the verifier has decided. */
            approved: number | null;
            reason: components["schemas"]["ReasonView"] | null;
        };
        CheckedBillView: {
            billNo: string;
            invoiceNumber: string;
            /**
             * Format: date-time
             * @description Until when it is verified and paid, by the contract.
             */
            dueAt: string;
            /** @description It came too late, and the branch head has not taken it. */
            expired: boolean;
            /** @description Rupiah. */
            asked: number;
            /** @description Rupiah; null until the verifier has decided. */
            approved: number | null;
            /** @description The benefit that what was approved became. */
            benefitId: string | null;
            /**
             * Format: date-time
             * @description Until when the hospital answers what went back.
             */
            answerBy: string | null;
            lines: components["schemas"]["BillLineView"][];
        };
        TreatmentPeriodView: {
            plkkCode: string;
            name: string | null;
            /** @description The day, as YYYY-MM-DD. */
            from: string;
            /** @description Null for the one that treats now. */
            until: string | null;
            /** @description Who took the patient; null for the first hospital. */
            by: components["schemas"]["ActorView"] | null;
        };
        PeriodView: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
        };
        InstalmentView: {
            /** @description The day, as YYYY-MM-DD. */
            dueOn: string;
            /** @description Rupiah. */
            amount: number;
        };
        RecoverySettledView: {
            /** @enum {string} */
            decision: "LINE" | "WRITE_OFF" | "OFFSET" | "RETURN";
            /** @description Rupiah. */
            amount: number;
            bankCode: string | null;
            lineId: number | null;
            /** Format: date-time */
            proposedAt: string;
            /**
             * Format: date-time
             * @description Null until the second person has said the same.
             */
            confirmedAt: string | null;
        };
        RecoveryView: {
            recoveryNo: string;
            benefitId: string;
            /** @description Rupiah. */
            amount: number;
            /** @description Days that were wrong, where the amount follows from days. */
            days: components["schemas"]["PeriodView"][];
            /** @description Children whose school year was wrong, where the amount follows from them. */
            children: components["schemas"]["WrongChildView"][];
            /** @description Rupiah that are still owed. */
            balance: number;
            /** Format: date-time */
            foundAt: string;
            /** @description The day of the next instalment. */
            nextOn: string | null;
            instalments: components["schemas"]["InstalmentView"][];
            settlements: components["schemas"]["RecoverySettledView"][];
        };
        ClockStopView: {
            /** @description The day on which it goes on by itself, as YYYY-MM-DD. */
            until: string;
            reason: components["schemas"]["ReasonView"];
            by: components["schemas"]["ActorView"];
            /** Format: date-time */
            at: string;
        };
        LegalClockView: {
            /** @enum {string} */
            code: "D2" | "D2b" | "D3";
            text: components["schemas"]["TextView"];
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            dueAt: string;
            /** @description The holidays up to then are not loaded yet. */
            provisional: boolean;
            /** @description Days on which it stood or is to stand; its deadline has moved by as many. */
            daysStood: number;
            /** @description Null while it runs. */
            stopped: components["schemas"]["ClockStopView"] | null;
        };
        RiskView: {
            /** @description Benefits that are late. */
            benefits: number;
            /** @description Rupiah of compensation, if the bank booked the payments today. */
            owed: number;
            /** @description Rupiah that every further day adds. */
            perDay: number;
        };
        ReportedParticipantView: {
            participantNumber: string;
            /** @description The last four digits after a row of dots. */
            maskedNik?: string;
        };
        PlaceView: {
            /** @enum {string} */
            type: "WORKPLACE" | "OUTSIDE" | "TRAFFIC";
            /** @enum {string} */
            zone: "WIB" | "WITA" | "WIT";
            address: string;
            regencyCode: string;
        };
        InjuryView: {
            icd10: string;
            bodyPart?: string;
            /** @enum {string} */
            side?: "LEFT" | "RIGHT";
        };
        ReportedByView: {
            /** @enum {string} */
            kind: "PARTICIPANT" | "FAMILY" | "UNION";
            name: string;
            phone?: string;
        };
        EvidenceView: {
            /** @enum {string} */
            kind: "POLICE_REPORT" | "VISUM" | "GUARANTEE_LETTER" | "GUARANTEE_REFUSAL" | "WITNESS_STATEMENTS";
            number: string;
            /** Format: date */
            issuedOn?: string;
        };
        ReportView: {
            /** @enum {string} */
            kind: "ACCIDENT" | "DISEASE";
            /** @enum {string} */
            segment: "PU" | "BPU" | "JAKON" | "PMI";
            /** @enum {string} */
            channel: "PLKK" | "EMPLOYER" | "SPO" | "PERISAI" | "BRANCH";
            participant: components["schemas"]["ReportedParticipantView"];
            employerNumber: string | null;
            projectNumber: string | null;
            groupNumber: string | null;
            /** @description The last four digits after a row of dots. */
            maskedPassport: string | null;
            /** @enum {string|null} */
            phase: "BEFORE" | "DURING" | "AFTER" | null;
            countryCode: string | null;
            /** Format: date-time */
            occurredAt: string;
            place: components["schemas"]["PlaceView"];
            /** @enum {string} */
            circumstance: "AT_WORK" | "COMMUTING" | "ON_DUTY" | "BREAK" | "SUDDEN_DEATH" | "VIOLENCE" | "EXPOSURE";
            chronology: string;
            injuries: components["schemas"]["InjuryView"][] | null;
            /** @enum {string} */
            consequence: "INJURED" | "ILL" | "DIED";
            plkkCode: string | null;
            /** Format: date-time */
            admittedAt: string | null;
            stageOne: boolean;
            reportedBy: components["schemas"]["ReportedByView"] | null;
            evidence: components["schemas"]["EvidenceView"][];
            documents: string[] | null;
            /**
             * Format: date-time
             * @description When it was stored.
             */
            reportedAt: string;
            /**
             * Format: date-time
             * @description When it was handed in.
             */
            receivedAt: string;
            employerName: string | null;
            plkkName: string | null;
        };
        LikeClaimView: {
            claimNumber: string;
            /** @description The weights of the reasons together. */
            score: number;
            reasons: components["schemas"]["ReasonView"][];
        };
        ClaimDocumentView: {
            documentId: string;
            /** @description What it was handed in with; the name of the file is not kept. */
            name: components["schemas"]["TextView"];
            type: string;
            /** @description Bytes. */
            size: number;
            /** @description The id of the person. */
            uploadedBy: string;
            /** Format: date-time */
            uploadedAt: string;
            /**
             * @description The command that it came with.
             * @enum {string}
             */
            command: "report" | "stage-one" | "duplicate-decision" | "split" | "completion" | "cover-decision" | "medical-statements" | "verification" | "questions" | "answers" | "advice" | "panels" | "panel-decision" | "work-diagnoses" | "conclusion" | "referrals" | "referral-answer" | "objection" | "determination" | "labour-office-receipts" | "conclusion-reversal" | "guarantee" | "final-report" | "other-payers" | "device-prices" | "person-correction" | "person-confirmation" | "benefits" | "bills" | "bill-decision" | "schooling" | "clocks" | "home-care" | "return-plans" | "return-progress" | "return-confirmation" | "return-end" | "filing-exception" | "recovery-plans" | "recovery-settlements" | "reopening" | "withdrawal" | "cancellation" | "completeness" | "deliveries" | "proposal" | "decision" | "dismissal" | "reversal" | "correction" | "overpayments" | "offsets" | "replacement";
            /** @description Set when it is about a benefit. */
            benefitId: string | null;
        };
        EarlierItemView: {
            code: string;
            /** @enum {string|null} */
            side: "RIGHT" | "LEFT" | null;
            /** @description Share of 80 monthly wages. */
            percent: string;
        };
        EarlierDisabilityView: {
            /** @description Null where the caller may not see that claim. */
            claimNumber: string | null;
            type: string;
            name: components["schemas"]["TextView"];
            /** @description The day, as YYYY-MM-DD. */
            requestedOn: string;
            /** @description Rupiah. */
            amount: number;
            items: components["schemas"]["EarlierItemView"][];
        };
        VerificationView: {
            /** @enum {string} */
            outcome: "CONFIRMED" | "QUERIED";
            disputed: boolean | null;
            note: string | null;
            by: components["schemas"]["ActorView"];
            /** Format: date-time */
            at: string;
        };
        ConclusionView: {
            /** @enum {string} */
            conclusion: "WORK_ACCIDENT" | "OCCUPATIONAL_DISEASE" | "NOT_WORK_RELATED";
            reasonCode: string | null;
            ruleCited: string | null;
            note: string | null;
            by: components["schemas"]["ActorView"];
            /** Format: date-time */
            at: string;
        };
        HeirView: {
            name: string;
            /** @enum {string} */
            relation: "SPOUSE" | "CHILD" | "PARENT" | "GRANDPARENT" | "GRANDCHILD" | "SIBLING" | "PARENT_IN_LAW" | "BY_WILL";
            /** @description The last four digits after a row of dots. */
            maskedNik?: string;
            bankCode: string;
            /** @description The last four digits after a row of dots. */
            maskedAccount: string;
            accountName?: string;
            /** Format: date */
            diedOn?: string;
        };
        ChildView: {
            name: string;
            /** @description The last four digits after a row of dots. */
            maskedNik?: string;
            /** Format: date */
            birthDate: string;
            /** @enum {string} */
            level: "TK" | "SD" | "SMP" | "SMA" | "PT";
            year: number;
            bankCode?: string;
            /** @description The last four digits after a row of dots. */
            maskedAccount?: string;
            accountName?: string;
        };
        GuardianView: {
            name: string;
            relation: string;
            /** @description The last four digits after a row of dots. */
            maskedNik?: string;
            bankCode: string;
            /** @description The last four digits after a row of dots. */
            maskedAccount: string;
            accountName?: string;
            /** Format: date */
            diedOn?: string;
        };
        ArrangerView: {
            name: string;
            relation: string;
            /** @description The last four digits after a row of dots. */
            maskedNik?: string;
            bankCode: string;
            /** @description The last four digits after a row of dots. */
            maskedAccount: string;
            accountName?: string;
            /** Format: date */
            diedOn?: string;
        };
        PersonProofView: {
            /** @enum {string} */
            kind: "GUARDIANSHIP_COURT" | "FAMILY_CARD" | "BIRTH_CERTIFICATE" | "MARRIAGE_BOOK" | "MARRIAGE_DISPENSATION" | "HEIR_LETTER" | "WILL" | "DEATH_CERTIFICATE" | "IDENTITY_CARD" | "NAME_BY_COURT";
            number: string;
            /** Format: date */
            issuedOn?: string;
        };
        FinalReportView: {
            /** @enum {string} */
            condition: "UNDER_TREATMENT" | "RECOVERED" | "PARTIAL_ANATOMICAL" | "PARTIAL_FUNCTIONAL" | "TOTAL_PERMANENT" | "DIED";
            /** Format: date */
            conditionOn: string;
            employerPaidWages: boolean | null;
            heirs: components["schemas"]["HeirView"][];
            children: components["schemas"]["ChildView"][];
            guardian: components["schemas"]["GuardianView"] | null;
            arranger: components["schemas"]["ArrangerView"] | null;
            proofs: components["schemas"]["PersonProofView"][];
            documents: string[] | null;
            note: string | null;
            by: components["schemas"]["ActorView"];
            /** Format: date-time */
            at: string;
        };
        ReplacedReportView: {
            /** @enum {string} */
            kind?: "ACCIDENT" | "DISEASE";
            /** @enum {string} */
            segment?: "PU" | "BPU" | "JAKON" | "PMI";
            /** @enum {string} */
            channel?: "PLKK" | "EMPLOYER" | "SPO" | "PERISAI" | "BRANCH";
            participant?: components["schemas"]["ReportedParticipantView"];
            employerNumber?: string;
            projectNumber?: string;
            groupNumber?: string;
            /** @description The last four digits after a row of dots. */
            maskedPassport?: string;
            /** @enum {string} */
            phase?: "BEFORE" | "DURING" | "AFTER";
            countryCode?: string;
            /** Format: date-time */
            occurredAt?: string;
            place?: components["schemas"]["PlaceView"];
            /** @enum {string} */
            circumstance?: "AT_WORK" | "COMMUTING" | "ON_DUTY" | "BREAK" | "SUDDEN_DEATH" | "VIOLENCE" | "EXPOSURE";
            chronology?: string;
            injuries?: components["schemas"]["InjuryView"][];
            /** @enum {string} */
            consequence?: "INJURED" | "ILL" | "DIED";
            plkkCode?: string;
            /** Format: date-time */
            admittedAt?: string;
            stageOne?: boolean;
            /** Format: date-time */
            receivedAt?: string;
            reportedBy?: components["schemas"]["ReportedByView"];
            evidence?: components["schemas"]["EvidenceView"][];
            documents?: string[];
        };
        StageOneView: {
            employerNumber: string | null;
            projectNumber: string | null;
            chronology: string | null;
            /** @enum {string|null} */
            circumstance: "AT_WORK" | "COMMUTING" | "ON_DUTY" | "BREAK" | "SUDDEN_DEATH" | "VIOLENCE" | "EXPOSURE" | null;
            /** @enum {string|null} */
            consequence: "INJURED" | "ILL" | "DIED" | null;
            injuries: components["schemas"]["InjuryView"][] | null;
            /** Format: date-time */
            receivedAt: string | null;
            evidence: components["schemas"]["EvidenceView"][];
            documents: string[] | null;
            note: string | null;
            /** @description What the report said before, where this said it anew. */
            replaced: components["schemas"]["ReplacedReportView"] | null;
            by: components["schemas"]["ActorView"];
            /** Format: date-time */
            at: string;
        };
        DuplicateDecisionView: {
            /** @enum {string} */
            outcome: "DISTINCT" | "SAME";
            sameAs: string | null;
            note: string | null;
            by: components["schemas"]["ActorView"];
            /** Format: date-time */
            at: string;
        };
        SplitView: {
            note: string | null;
            documents: string[] | null;
            by: components["schemas"]["ActorView"];
            /** Format: date-time */
            at: string;
        };
        CompletionView: {
            participant: components["schemas"]["ReportedParticipantView"] | null;
            employerNumber: string | null;
            projectNumber: string | null;
            plkkCode: string | null;
            chronology: string | null;
            evidence: components["schemas"]["EvidenceView"][];
            documents: string[] | null;
            proceed: boolean | null;
            note: string | null;
            /** @description What the report said before, where this said it anew. */
            replaced: components["schemas"]["ReplacedReportView"] | null;
            by: components["schemas"]["ActorView"];
            /** Format: date-time */
            at: string;
        };
        CoverDecisionView: {
            /** @enum {string} */
            outcome: "COVERED" | "EMPLOYER_PAYS_FIRST" | "NOT_COVERED";
            reasonCode: string;
            ruleCited: string;
            acceptsLateReport: boolean | null;
            evidence: components["schemas"]["EvidenceView"][];
            documents: string[] | null;
            note: string | null;
            /** @description What the report said before, where this said it anew. */
            replaced: components["schemas"]["ReplacedReportView"] | null;
            by: components["schemas"]["ActorView"];
            /** Format: date-time */
            at: string;
        };
        DisabilityView: {
            code: string;
            /** @enum {string} */
            side?: "LEFT" | "RIGHT";
            percent?: number;
            decibels?: number;
            lossPercent?: number;
            functionLossPercent?: number;
        };
        MedicalStatementView: {
            /** @enum {string} */
            form: "3b KK 3" | "3b PAK 3";
            diagnoses: string[] | null;
            /** @enum {string|null} */
            finding: "WORK_RELATED" | "NOT_WORK_RELATED" | "UNCERTAIN" | null;
            /** @enum {string} */
            condition: "UNDER_TREATMENT" | "RECOVERED" | "PARTIAL_ANATOMICAL" | "PARTIAL_FUNCTIONAL" | "TOTAL_PERMANENT" | "DIED";
            /** Format: date */
            conditionOn: string;
            disabilities: components["schemas"]["DisabilityView"][] | null;
            devices: string[] | null;
            /** Format: date-time */
            diedAt: string | null;
            /** Format: date */
            restFrom: string | null;
            /** Format: date */
            restTo: string | null;
            doctorLicence: string | null;
            note: string | null;
            signedBy: string | null;
            /** Format: date */
            signedOn: string | null;
            documents: string[] | null;
            enteredBy: components["schemas"]["ActorView"];
            /** Format: date-time */
            enteredAt: string;
        };
        QuestionView: {
            questionNo: string | null;
            /** @enum {string|null} */
            about: "STATEMENT" | "CAUSE" | "TREATMENT" | "DISABILITY" | null;
            question: string | null;
            documents: string[] | null;
            by: components["schemas"]["ActorView"];
            /** Format: date-time */
            at: string;
        };
        AnswerView: {
            questionNo: string | null;
            note: string | null;
            withdrawn: boolean | null;
            documents: string[] | null;
            by: components["schemas"]["ActorView"];
            /** Format: date-time */
            at: string;
        };
        AdviceView: {
            /** @enum {string|null} */
            opinion: "AGREES" | "DISAGREES" | "MORE_NEEDED" | "DECLINES" | null;
            disabilities: components["schemas"]["DisabilityView"][] | null;
            note: string | null;
            documents: string[] | null;
            by: components["schemas"]["ActorView"];
            /** Format: date-time */
            at: string;
        };
        PanelView: {
            /** @enum {string|null} */
            about: "WORK_RELATION" | "PERCENTAGES" | null;
            doctors: number | null;
            quorum: number | null;
            question: string | null;
            by: components["schemas"]["ActorView"];
            /** Format: date-time */
            at: string;
        };
        PanelDecisionView: {
            /** @enum {string|null} */
            opinion: "AGREES" | "DISAGREES" | "MORE_NEEDED" | null;
            disabilities: components["schemas"]["DisabilityView"][] | null;
            note: string | null;
            by: components["schemas"]["ActorView"];
            /** Format: date-time */
            at: string;
        };
        EmploymentView: {
            employer: string;
            job: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to?: string;
            hazard?: string;
            sharePercent?: number;
        };
        WorkDiagnosisView: {
            clinical: string | null;
            disease: string | null;
            history: components["schemas"]["EmploymentView"][] | null;
            relation: string | null;
            dose: string | null;
            individual: string | null;
            outside: string | null;
            /** @enum {string|null} */
            finding: "WORK_RELATED" | "NOT_WORK_RELATED" | "UNCERTAIN" | null;
            /** @enum {string|null} */
            competence: "GENERAL" | "OCCUPATIONAL" | null;
            doctor: string | null;
            doctorLicence: string | null;
            documents: string[] | null;
            by: components["schemas"]["ActorView"];
            /** Format: date-time */
            at: string;
        };
        ReferralView: {
            plkkCode: string;
            /** @enum {string} */
            reasonCode: "SERVICE_MISSING" | "SPECIALIST_NEEDED" | "NO_ROOM" | "NEAR_HOME" | "REHABILITATION";
            /** Format: date */
            transferOn: string;
            doctor: string | null;
            doctorLicence: string | null;
            note: string | null;
            documents: string[] | null;
            by: components["schemas"]["ActorView"];
            /** Format: date-time */
            at: string;
        };
        ReferralAnswerView: {
            /** @enum {string} */
            outcome: "ACCEPTED" | "REFUSED" | "WITHDRAWN";
            /** Format: date */
            receivedOn: string | null;
            note: string | null;
            documents: string[] | null;
            /** @description What the report said before, where this said it anew. */
            replaced: components["schemas"]["ReplacedReportView"] | null;
            by: components["schemas"]["ActorView"];
            /** Format: date-time */
            at: string;
        };
        ObjectionView: {
            /** @enum {string} */
            objector: "PARTICIPANT" | "HEIR" | "EMPLOYER" | "UNION";
            grounds: string | null;
            documents: string[] | null;
            by: components["schemas"]["ActorView"];
            /** Format: date-time */
            at: string;
        };
        DeterminationView: {
            /** @enum {string} */
            outcome: "WORK_RELATED" | "NOT_WORK_RELATED";
            /** @enum {string} */
            form: "F1" | "F2" | "F3" | "F4" | "F5" | "F6";
            number: string;
            ruleCited: string;
            documents: string[] | null;
            note: string | null;
            by: components["schemas"]["ActorView"];
            /** Format: date-time */
            at: string;
        };
        LabourOfficeReceiptView: {
            number: string;
            /** Format: date */
            receivedOn: string;
            documents: string[] | null;
            by: components["schemas"]["ActorView"];
            /** Format: date-time */
            at: string;
        };
        ConclusionReversalView: {
            reasonCode: string | null;
            ruleCited: string | null;
            note: string | null;
            documents: string[] | null;
            by: components["schemas"]["ActorView"];
            /** Format: date-time */
            at: string;
        };
        GuaranteeChangeView: {
            /** @enum {string} */
            outcome: "REVOKED" | "REINSTATED";
            /** @enum {string|null} */
            reasonCode: "LEFT_HOSPITAL" | "NOT_LINKED" | "FRAUD_SUSPECTED" | "ISSUED_BY_MISTAKE" | "REVOKED_BY_MISTAKE" | "TREATED_AGAIN" | null;
            note: string | null;
            by: components["schemas"]["ActorView"];
            /** Format: date-time */
            at: string;
        };
        OtherPayerView: {
            /** @enum {string} */
            payer: "JASA_RAHARJA" | "BPJS_KESEHATAN" | "INSURANCE" | "EMPLOYER";
            /** @enum {string} */
            answer: "GUARANTEE" | "REFUSAL";
            number: string;
            /** Format: date */
            issuedOn: string;
            amount: number | null;
            documents: string[] | null;
            note: string | null;
            by: components["schemas"]["ActorView"];
            /** Format: date-time */
            at: string;
        };
        DevicePriceView: {
            priceNo: string | null;
            /** @enum {string|null} */
            device: "PROSTHESIS" | "ORTHOSIS" | null;
            description: string | null;
            /** @enum {string|null} */
            source: "GOVERNMENT_HOSPITAL" | "OTHER" | null;
            issuer: string | null;
            /** Format: date */
            issuedOn: string | null;
            price: number | null;
            documents: string[] | null;
            note: string | null;
            by: components["schemas"]["ActorView"];
            /** Format: date-time */
            at: string;
        };
        PersonCorrectionView: {
            /** @enum {string} */
            person: "HEIR" | "GUARDIAN" | "CHILD" | "ARRANGER" | "PARTICIPANT";
            nameOnRecord: string | null;
            name: string | null;
            /** @description The last four digits after a row of dots. */
            maskedNik: string | null;
            /** @enum {string|null} */
            relation: "SPOUSE" | "CHILD" | "PARENT" | "GRANDPARENT" | "GRANDCHILD" | "SIBLING" | "PARENT_IN_LAW" | "BY_WILL" | null;
            /** Format: date */
            birthDate: string | null;
            /** Format: date */
            diedOn: string | null;
            proofs: components["schemas"]["PersonProofView"][];
            documents: string[] | null;
            note: string | null;
            by: components["schemas"]["ActorView"];
            /** Format: date-time */
            at: string;
        };
        PersonConfirmationView: {
            /** @enum {string} */
            decision: "CONFIRM" | "REFUSE";
            note: string | null;
            by: components["schemas"]["ActorView"];
            /** Format: date-time */
            at: string;
        };
        HospitalBillLineView: {
            /** Format: date */
            date: string;
            serviceCode: string;
            description: string;
            quantity: number;
            unitPrice: number;
            doctorLicence: string;
        };
        HospitalBillView: {
            invoiceNumber: string | null;
            /** Format: date */
            invoiceOn: string | null;
            /** Format: date */
            stayFrom: string | null;
            /** Format: date */
            stayTo: string | null;
            careClass: string | null;
            lines: components["schemas"]["HospitalBillLineView"][] | null;
            answers: string | null;
            documents: string[] | null;
            note: string | null;
            by: components["schemas"]["ActorView"];
            /** Format: date-time */
            at: string;
        };
        BillLineDecisionView: {
            no: number;
            verified: number;
            approved: number;
            /** @enum {string} */
            reasonCode?: "TARIFF" | "OUTSIDE_TARIFF" | "NOT_LINKED" | "NOT_NEEDED" | "NOT_PROVEN" | "NOT_PAYABLE";
            priceBasis?: string;
        };
        BillDecisionView: {
            billNo: string | null;
            lines: components["schemas"]["BillLineDecisionView"][] | null;
            note: string | null;
            by: components["schemas"]["ActorView"];
            /** Format: date-time */
            at: string;
        };
        SchoolingView: {
            childNo: string;
            /** @enum {string} */
            status: "STUDIES" | "BREAK" | "GRADUATED" | "WORKS" | "MARRIED" | "DIED" | "NOT_CHOSEN";
            /** Format: date */
            on: string;
            documents: string[] | null;
            note: string | null;
            by: components["schemas"]["ActorView"];
            /** Format: date-time */
            at: string;
        };
        HomeCareView: {
            /** @enum {string} */
            status: "RECOVERED" | "IN_HOSPITAL" | "STOPPED" | "GOES_ON";
            /** Format: date */
            on: string;
            documents: string[] | null;
            note: string | null;
            by: components["schemas"]["ActorView"];
            /** Format: date-time */
            at: string;
        };
        ReturnTrainingView: {
            subject: string;
            place: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
        };
        ReturnStepView: {
            /** @enum {string} */
            milestone: "ASSESSMENT" | "WORKPLACE_VISIT" | "DEVICES_FITTED" | "TRIAL_WORK";
            /** Format: date */
            dueOn: string;
        };
        ReturnPlanView: {
            caseManager: string;
            recommendedBy: string | null;
            /** Format: date */
            recommendedOn: string | null;
            /** Format: date */
            agreedOn: string;
            /** @enum {string} */
            offer: "SAME_JOB" | "ADJUSTED_JOB" | "OTHER_JOB" | "NO_OFFER";
            job: string | null;
            training: components["schemas"]["ReturnTrainingView"] | null;
            devices: string[];
            milestones: components["schemas"]["ReturnStepView"][];
            /** Format: date */
            returnOn: string;
            documents: string[] | null;
            note: string | null;
            by: components["schemas"]["ActorView"];
            /** Format: date-time */
            at: string;
        };
        ReturnProgressView: {
            /** @enum {string} */
            milestone: "ASSESSMENT" | "WORKPLACE_VISIT" | "DEVICES_FITTED" | "TRIAL_WORK" | "TRAINING_DONE" | "BACK_AT_WORK";
            /** @enum {string} */
            status: "REACHED" | "POSTPONED" | "DROPPED";
            /** Format: date */
            on: string;
            documents: string[] | null;
            note: string | null;
            by: components["schemas"]["ActorView"];
            /** Format: date-time */
            at: string;
        };
        ReturnConfirmationView: {
            /** @enum {string} */
            decision: "CONFIRM" | "REFUSE";
            note: string | null;
            by: components["schemas"]["ActorView"];
            /** Format: date-time */
            at: string;
        };
        ReturnEndView: {
            /** @enum {string} */
            outcome: "SAME_JOB" | "ADJUSTED_JOB" | "OTHER_JOB" | "OTHER_EMPLOYER" | "SELF_EMPLOYED" | "NOT_ABLE" | "STOPPED";
            /** Format: date */
            on: string;
            documents: string[] | null;
            note: string | null;
            by: components["schemas"]["ActorView"];
            /** Format: date-time */
            at: string;
        };
        FilingExceptionView: {
            billNo: string | null;
            note: string | null;
            by: components["schemas"]["ActorView"];
            /** Format: date-time */
            at: string;
        };
        RecoveryPlanView: {
            recoveryNo: string | null;
            instalments: components["schemas"]["InstalmentView"][] | null;
            documents: string[] | null;
            note: string | null;
            by: components["schemas"]["ActorView"];
            /** Format: date-time */
            at: string;
        };
        RecoverySettlementView: {
            recoveryNo: string | null;
            /** @enum {string|null} */
            decision: "LINE" | "WRITE_OFF" | null;
            bankCode: string | null;
            lineId: number | null;
            amount: number | null;
            note: string | null;
            by: components["schemas"]["ActorView"];
            /** Format: date-time */
            at: string;
        };
        ReopeningView: {
            /** @enum {string|null} */
            reasonCode: "WORSE" | "FURTHER_OPERATION" | "DEVICE_REPLACED" | "SCHOOL_YEAR" | "RETURN_TO_WORK" | "BENEFIT_MISSING" | null;
            note: string | null;
            documents: string[] | null;
            by: components["schemas"]["ActorView"];
            /** Format: date-time */
            at: string;
        };
        EndClaimView: {
            reasonCode: string;
            note: string | null;
            by: components["schemas"]["ActorView"];
            /** Format: date-time */
            at: string;
        };
        ClaimResponse: {
            claimNumber: string;
            /** @enum {string} */
            stage: "REPORTED" | "DUPLICATE_REVIEW" | "DATA_INCOMPLETE" | "UNDER_VERIFICATION" | "UNDER_REVIEW" | "ACCEPTED" | "NOT_WORK_RELATED" | "NOT_COVERED" | "DISPUTED" | "IN_TREATMENT" | "FINAL_REPORTED" | "SETTLED" | "CLOSED" | "WITHDRAWN" | "EXPIRED" | "TRANSFERRED" | "TRANSFERRED_OWING" | "CANCELLED";
            version: number;
            participant: components["schemas"]["ParticipantView"];
            segment: string;
            kind: string;
            branch: string;
            ruleSet: components["schemas"]["RuleSetView"];
            eligibility: components["schemas"]["EligibilityView"] | null;
            /** @description How cover was judged over time, the oldest first. */
            coverSteps: components["schemas"]["CoverStepView"][];
            guarantee: components["schemas"]["GuaranteeView"] | null;
            waits: components["schemas"]["WaitView"][];
            /** @description What this person may do with the claim now. */
            allowedCommands: ("stage-one" | "duplicate-decision" | "split" | "completion" | "cover-decision" | "medical-statements" | "verification" | "questions" | "answers" | "advice" | "panels" | "panel-decision" | "work-diagnoses" | "conclusion" | "referrals" | "referral-answer" | "objection" | "determination" | "labour-office-receipts" | "conclusion-reversal" | "guarantee" | "final-report" | "other-payers" | "device-prices" | "person-correction" | "person-confirmation" | "benefits" | "bills" | "bill-decision" | "schooling" | "clocks" | "home-care" | "return-plans" | "return-progress" | "return-confirmation" | "return-end" | "filing-exception" | "recovery-plans" | "recovery-settlements" | "reopening" | "withdrawal" | "cancellation" | "completeness" | "deliveries" | "proposal" | "decision" | "dismissal" | "reversal" | "correction" | "overpayments" | "offsets" | "replacement")[];
            benefits: components["schemas"]["BenefitResponse"][];
            payouts: components["schemas"]["ClaimPayoutView"][];
            /** @description Empty for whom treatment is no business of. */
            hospitalBills: components["schemas"]["CheckedBillView"][];
            /** @description Who treated when; the last one counts. */
            hospitals: components["schemas"]["TreatmentPeriodView"][];
            /** @description What payees were paid too much and owe. */
            recoveries: components["schemas"]["RecoveryView"][];
            legalClocks: components["schemas"]["LegalClockView"][];
            /** @description Rupiah at risk today; null where nothing is late. */
            atRisk: components["schemas"]["RiskView"] | null;
            /** Format: date-time */
            stageSince: string;
            report: components["schemas"]["ReportView"];
            /**
             * Format: date-time
             * @description When stage I was handed in; null while only a notice stands.
             */
            stageOneAt: string | null;
            /** @description Other reports that may be about the same event. */
            duplicateCandidates: string[];
            /** @description Why they may be, the likeliest first. */
            likeClaims: components["schemas"]["LikeClaimView"][];
            sameAs: string | null;
            /** @description Codes of what is missing while the stage is DATA_INCOMPLETE. */
            missing: string[];
            /** @description Files that the caller may open. */
            documents: components["schemas"]["ClaimDocumentView"][];
            /** @description Disabilities of the same person in other claims; an approval of one of the same part weighs them. */
            earlierDisabilities: components["schemas"]["EarlierDisabilityView"][];
            /** @description The last one. */
            verification: components["schemas"]["VerificationView"] | null;
            /** @description The one that counts. */
            conclusion: components["schemas"]["ConclusionView"] | null;
            /** @description The last one. */
            finalReport: components["schemas"]["FinalReportView"] | null;
            stageOne: components["schemas"]["StageOneView"] | null;
            duplicateDecision: components["schemas"]["DuplicateDecisionView"] | null;
            splits: components["schemas"]["SplitView"][];
            completions: components["schemas"]["CompletionView"][];
            coverDecisions: components["schemas"]["CoverDecisionView"][];
            statements: components["schemas"]["MedicalStatementView"][];
            verifications: components["schemas"]["VerificationView"][];
            questions: components["schemas"]["QuestionView"][];
            answers: components["schemas"]["AnswerView"][];
            advices: components["schemas"]["AdviceView"][];
            panels: components["schemas"]["PanelView"][];
            panelDecisions: components["schemas"]["PanelDecisionView"][];
            workDiagnoses: components["schemas"]["WorkDiagnosisView"][];
            conclusions: components["schemas"]["ConclusionView"][];
            referrals: components["schemas"]["ReferralView"][];
            referralAnswers: components["schemas"]["ReferralAnswerView"][];
            objections: components["schemas"]["ObjectionView"][];
            determinations: components["schemas"]["DeterminationView"][];
            labourOfficeReceipts: components["schemas"]["LabourOfficeReceiptView"][];
            conclusionReversals: components["schemas"]["ConclusionReversalView"][];
            guaranteeChanges: components["schemas"]["GuaranteeChangeView"][];
            finalReports: components["schemas"]["FinalReportView"][];
            otherPayers: components["schemas"]["OtherPayerView"][];
            devicePrices: components["schemas"]["DevicePriceView"][];
            personCorrections: components["schemas"]["PersonCorrectionView"][];
            personConfirmations: components["schemas"]["PersonConfirmationView"][];
            billsFiled: components["schemas"]["HospitalBillView"][];
            billDecisions: components["schemas"]["BillDecisionView"][];
            schooling: components["schemas"]["SchoolingView"][];
            legalClockMoves: components["schemas"]["LegalClockView"][];
            homeCare: components["schemas"]["HomeCareView"][];
            returnPlans: components["schemas"]["ReturnPlanView"][];
            returnProgress: components["schemas"]["ReturnProgressView"][];
            returnConfirmations: components["schemas"]["ReturnConfirmationView"][];
            returnEnds: components["schemas"]["ReturnEndView"][];
            filingExceptions: components["schemas"]["FilingExceptionView"][];
            recoveryPlans: components["schemas"]["RecoveryPlanView"][];
            recoverySettlements: components["schemas"]["RecoverySettlementView"][];
            reopenings: components["schemas"]["ReopeningView"][];
            withdrawal: components["schemas"]["EndClaimView"] | null;
            cancellation: components["schemas"]["EndClaimView"] | null;
        };
        EntryView: {
            benefitId: string;
            type: string;
            /** @enum {string} */
            state: "REQUESTED" | "APPROVED" | "PAID" | "RETURNED";
            /** @description Rupiah. */
            amount: number;
            /** Format: date */
            on: string;
        };
        GrantedElsewhereView: {
            /** @description Null for whom that claim is not visible. */
            claimNumber: string | null;
            type: string;
            /** @description Rupiah. */
            amount: number;
            /** Format: date */
            on: string;
        };
        LimitView: {
            /** @description The benefit, and the mode of transport. */
            name: string;
            /** @description Rupiah; null where the law knows no limit. */
            limit: number | null;
            granted: number;
            left: number | null;
            /** @description Benefits that took of it. */
            by: string[];
        };
        RestView: {
            /** @description Days of rest letters that a verified statement holds. */
            proven: components["schemas"]["PeriodView"][];
            granted: components["schemas"]["PeriodView"][];
            /** @description Days that another claim of the person pays for. */
            elsewhere: components["schemas"]["PeriodView"][];
            left: components["schemas"]["PeriodView"][];
            /** @description Days that were found wrong and are still owed. */
            owed: components["schemas"]["PeriodView"][];
            /** @description Days that were wrong and given back; they may be granted again. */
            back: components["schemas"]["PeriodView"][];
            /**
             * Format: date
             * @description No day after it is granted.
             */
            diedOn: string | null;
        };
        SchoolYearView: {
            /** Format: date */
            birthDate: string;
            level: string;
            year: number;
            /** @description The year in which it begins. */
            schoolYear: number;
            benefitId: string;
        };
        ScholarshipView: {
            years: components["schemas"]["SchoolYearView"][];
            granted: number;
            ceilingPerChild: number | null;
        };
        GrantedDisabilityView: {
            benefitId: string;
            type: string;
            amount: number;
            /** @description Share of 80 monthly wages. */
            percent: string;
            /** @description What of it had been granted before. */
            deducted: string;
        };
        EntitlementsResponse: {
            entries: components["schemas"]["EntryView"][];
            /** @description What other claims of the person took of what nobody is granted twice. */
            elsewhere: components["schemas"]["GrantedElsewhereView"][];
            limits: components["schemas"]["LimitView"][];
            rest: components["schemas"]["RestView"];
            scholarship: components["schemas"]["ScholarshipView"];
            disabilities: components["schemas"]["GrantedDisabilityView"][];
        };
        SimilarAwardView: {
            /** @description Null where the caller may not see that claim. */
            claimNumber: string | null;
            type: string;
            /** @description Category of ICD-10 of the first injury. */
            injuryGroup: string | null;
            injuryName: components["schemas"]["TextView"] | null;
            bodyPart: string | null;
            /** @description Rupiah. */
            amount: number;
            /** Format: date-time */
            approvedAt: string;
            /** @description Disabilities with their percentages. */
            items: components["schemas"]["EarlierItemView"][];
        };
        SimilarAwardsResponse: {
            items: components["schemas"]["SimilarAwardView"][];
        };
        TimelineEntryView: {
            /** Format: date-time */
            at: string;
            /** @description Display name; null when software acted by rule. */
            actor: string | null;
            role: string | null;
            code: string;
            text: components["schemas"]["TextView"];
        };
        TimelineResponse: {
            items: components["schemas"]["TimelineEntryView"][];
        };
        TaskMoveView: {
            /** @enum {string} */
            code: "STAGE_ONE" | "DUPLICATE_DECISION" | "COMPLETION" | "COVER_DECISION" | "MEDICAL_STATEMENT" | "VERIFICATION" | "WORK_DIAGNOSIS" | "CONCLUSION" | "FINAL_REPORT" | "DOCUMENTS" | "DELIVERY" | "PROPOSAL" | "DECISION" | "RELEASE" | "PAYMENT" | "SETTLEMENT" | "OBJECTION" | "DETERMINATION" | "LABOUR_OFFICE_RECEIPT" | "ADVICE" | "ANSWER" | "QUESTION_OVERDUE" | "BILL_DECISION" | "FILING_EXCEPTION" | "BILL_ANSWER" | "UNDUE_PAYMENT" | "PERSON_CONFIRMATION" | "REFERRAL_ANSWER" | "SCHOOL_YEAR" | "REST_INSTALMENT" | "CARE_YEAR" | "DEVICE_PRICE" | "RETURN_PROGRESS" | "RETURN_CONFIRMATION" | "RETURN_END" | "RECOVERY_PLAN" | "RECOVERY_PAYMENT" | "PAID_AFTER_DEATH";
            subject: string;
            /** @enum {string} */
            move: "TAKEN" | "GIVEN" | "RETURNED";
            /** @description Who got it, or from whom it came back. */
            person: string;
            by: string;
            /** Format: date-time */
            at: string;
        };
        TaskMovesResponse: {
            /** @description Newest first. */
            items: components["schemas"]["TaskMoveView"][];
        };
        ClaimEventView: {
            sequence: number;
            code: string;
            /** Format: date-time */
            at: string;
            userId: string | null;
            /** @description Display name; null when software acted by rule. */
            actor: string | null;
            role: string | null;
            /** @enum {string} */
            stage: "REPORTED" | "DUPLICATE_REVIEW" | "DATA_INCOMPLETE" | "UNDER_VERIFICATION" | "UNDER_REVIEW" | "ACCEPTED" | "NOT_WORK_RELATED" | "NOT_COVERED" | "DISPUTED" | "IN_TREATMENT" | "FINAL_REPORTED" | "SETTLED" | "CLOSED" | "WITHDRAWN" | "EXPIRED" | "TRANSFERRED" | "TRANSFERRED_OWING" | "CANCELLED";
            text: components["schemas"]["TextView"];
            data: {
                [key: string]: unknown;
            };
            previousHash: string;
            hash: string;
        };
        ChainFaultView: {
            /** @description The event at which it shows first. */
            sequence: number;
            code: string;
        };
        PersonLookupView: {
            /** Format: date-time */
            at: string;
            name: string;
            roles: ("PLKK_STAFF" | "PLKK_DOCTOR" | "EMPLOYER" | "CLAIM_OFFICER" | "MEDICAL_VERIFIER" | "BENEFIT_APPROVER" | "BRANCH_HEAD" | "REGIONAL_DEPUTY" | "FINANCE_MAKER" | "FINANCE_RELEASER" | "LABOUR_INSPECTOR" | "ADVISORY_DOCTOR" | "SPO_COUNTER" | "PERISAI_AGENT" | "AUDITOR" | "ADMIN")[];
        };
        ClaimEventsResponse: {
            items: components["schemas"]["ClaimEventView"][];
            /** @description Where hashes, seals or the record itself are not what the events left behind; null where all are. */
            fault: components["schemas"]["ChainFaultView"] | null;
            /** @description Who looked the person up in the register of members, newest first, 50 at most. */
            lookups: components["schemas"]["PersonLookupView"][];
        };
        HolderView: {
            userId: string;
            name: string;
        };
        WorkPayoutView: {
            payoutId: string;
            /** @enum {string} */
            state: "AWAITING_RELEASE" | "RELEASED" | "SENDING" | "UNKNOWN" | "PENDING" | "CLAIMED_PAID" | "RECONCILED" | "RETURNED" | "FAILED" | "HELD" | "CANCELLED";
            /** @description The batch that it stands in. */
            batchId: string | null;
        };
        TaskItem: {
            claimNumber: string;
            /** @enum {string} */
            stage: "REPORTED" | "DUPLICATE_REVIEW" | "DATA_INCOMPLETE" | "UNDER_VERIFICATION" | "UNDER_REVIEW" | "ACCEPTED" | "NOT_WORK_RELATED" | "NOT_COVERED" | "DISPUTED" | "IN_TREATMENT" | "FINAL_REPORTED" | "SETTLED" | "CLOSED" | "WITHDRAWN" | "EXPIRED" | "TRANSFERRED" | "TRANSFERRED_OWING" | "CANCELLED";
            segment: string;
            kind: string;
            participant: components["schemas"]["ParticipantView"];
            employerName: string | null;
            plkkName: string | null;
            /** Format: date-time */
            occurredAt: string;
            circumstance: string;
            /** @description Rupiah asked for so far. */
            amount: number | null;
            wait: components["schemas"]["WaitView"];
            /** @description Set when the wait is about a benefit. */
            benefitType: string | null;
            /** @description Who has it; null while it is nobody’s. */
            holder: components["schemas"]["HolderView"] | null;
            /** @description The last payment of its benefit, where that was granted. */
            payout: components["schemas"]["WorkPayoutView"] | null;
        };
        TaskListResponse: {
            items: components["schemas"]["TaskItem"][];
            next: string | null;
        };
        NextTaskRequest: {
            /**
             * @description Only work of this kind.
             * @enum {string}
             */
            what?: "STAGE_ONE" | "DUPLICATE_DECISION" | "COMPLETION" | "COVER_DECISION" | "MEDICAL_STATEMENT" | "VERIFICATION" | "WORK_DIAGNOSIS" | "CONCLUSION" | "FINAL_REPORT" | "DOCUMENTS" | "DELIVERY" | "PROPOSAL" | "DECISION" | "RELEASE" | "PAYMENT" | "SETTLEMENT" | "OBJECTION" | "DETERMINATION" | "LABOUR_OFFICE_RECEIPT" | "ADVICE" | "ANSWER" | "QUESTION_OVERDUE" | "BILL_DECISION" | "FILING_EXCEPTION" | "BILL_ANSWER" | "UNDUE_PAYMENT" | "PERSON_CONFIRMATION" | "REFERRAL_ANSWER" | "SCHOOL_YEAR" | "REST_INSTALMENT" | "CARE_YEAR" | "DEVICE_PRICE" | "RETURN_PROGRESS" | "RETURN_CONFIRMATION" | "RETURN_END" | "RECOVERY_PLAN" | "RECOVERY_PAYMENT" | "PAID_AFTER_DEATH";
        };
        NextTaskResponse: {
            /** @description Null when nothing that the caller may do is free, or the caller is away. */
            task: components["schemas"]["TaskItem"] | null;
        };
        TaskKeyRequest: {
            claimNumber: string;
            /** @enum {string} */
            code: "STAGE_ONE" | "DUPLICATE_DECISION" | "COMPLETION" | "COVER_DECISION" | "MEDICAL_STATEMENT" | "VERIFICATION" | "WORK_DIAGNOSIS" | "CONCLUSION" | "FINAL_REPORT" | "DOCUMENTS" | "DELIVERY" | "PROPOSAL" | "DECISION" | "RELEASE" | "PAYMENT" | "SETTLEMENT" | "OBJECTION" | "DETERMINATION" | "LABOUR_OFFICE_RECEIPT" | "ADVICE" | "ANSWER" | "QUESTION_OVERDUE" | "BILL_DECISION" | "FILING_EXCEPTION" | "BILL_ANSWER" | "UNDUE_PAYMENT" | "PERSON_CONFIRMATION" | "REFERRAL_ANSWER" | "SCHOOL_YEAR" | "REST_INSTALMENT" | "CARE_YEAR" | "DEVICE_PRICE" | "RETURN_PROGRESS" | "RETURN_CONFIRMATION" | "RETURN_END" | "RECOVERY_PLAN" | "RECOVERY_PAYMENT" | "PAID_AFTER_DEATH";
            /** @description As the wait names it. */
            subject: string;
        };
        AssignTasksRequest: {
            tasks: components["schemas"]["TaskKeyRequest"][];
            /** @description Whose it is to be: oneself, or for heads anybody who may do it. Left out: nobody’s again. */
            to?: string;
        };
        AssignedTaskView: {
            claimNumber: string;
            /** @enum {string} */
            code: "STAGE_ONE" | "DUPLICATE_DECISION" | "COMPLETION" | "COVER_DECISION" | "MEDICAL_STATEMENT" | "VERIFICATION" | "WORK_DIAGNOSIS" | "CONCLUSION" | "FINAL_REPORT" | "DOCUMENTS" | "DELIVERY" | "PROPOSAL" | "DECISION" | "RELEASE" | "PAYMENT" | "SETTLEMENT" | "OBJECTION" | "DETERMINATION" | "LABOUR_OFFICE_RECEIPT" | "ADVICE" | "ANSWER" | "QUESTION_OVERDUE" | "BILL_DECISION" | "FILING_EXCEPTION" | "BILL_ANSWER" | "UNDUE_PAYMENT" | "PERSON_CONFIRMATION" | "REFERRAL_ANSWER" | "SCHOOL_YEAR" | "REST_INSTALMENT" | "CARE_YEAR" | "DEVICE_PRICE" | "RETURN_PROGRESS" | "RETURN_CONFIRMATION" | "RETURN_END" | "RECOVERY_PLAN" | "RECOVERY_PAYMENT" | "PAID_AFTER_DEATH";
            subject: string;
            /** @enum {string} */
            outcome: "DONE" | "HELD" | "NOT_WAITING" | "NOT_ALLOWED" | "SAME_PERSON" | "ABSENT";
            /** @description Who has it now. */
            holder: string | null;
        };
        AssignTasksResponse: {
            /** @description One for each that was asked for, in the same order. */
            items: components["schemas"]["AssignedTaskView"][];
        };
        ColleagueView: {
            userId: string;
            name: string;
            roles: ("PLKK_STAFF" | "PLKK_DOCTOR" | "EMPLOYER" | "CLAIM_OFFICER" | "MEDICAL_VERIFIER" | "BENEFIT_APPROVER" | "BRANCH_HEAD" | "REGIONAL_DEPUTY" | "FINANCE_MAKER" | "FINANCE_RELEASER" | "LABOUR_INSPECTOR" | "ADVISORY_DOCTOR" | "SPO_COUNTER" | "PERISAI_AGENT" | "AUDITOR" | "ADMIN")[];
            /** @description False while the person is away. */
            atWork: boolean;
            /** @description Pieces of work that the person has. */
            holds: number;
        };
        ColleaguesResponse: {
            items: components["schemas"]["ColleagueView"][];
        };
        KeptFilterView: {
            name: string;
            /** @enum {string} */
            holder?: "mine" | "nobody";
            /** @enum {string} */
            what?: "STAGE_ONE" | "DUPLICATE_DECISION" | "COMPLETION" | "COVER_DECISION" | "MEDICAL_STATEMENT" | "VERIFICATION" | "WORK_DIAGNOSIS" | "CONCLUSION" | "FINAL_REPORT" | "DOCUMENTS" | "DELIVERY" | "PROPOSAL" | "DECISION" | "RELEASE" | "PAYMENT" | "SETTLEMENT" | "OBJECTION" | "DETERMINATION" | "LABOUR_OFFICE_RECEIPT" | "ADVICE" | "ANSWER" | "QUESTION_OVERDUE" | "BILL_DECISION" | "FILING_EXCEPTION" | "BILL_ANSWER" | "UNDUE_PAYMENT" | "PERSON_CONFIRMATION" | "REFERRAL_ANSWER" | "SCHOOL_YEAR" | "REST_INSTALMENT" | "CARE_YEAR" | "DEVICE_PRICE" | "RETURN_PROGRESS" | "RETURN_CONFIRMATION" | "RETURN_END" | "RECOVERY_PLAN" | "RECOVERY_PAYMENT" | "PAID_AFTER_DEATH";
            /** @enum {string} */
            segment?: "PU" | "BPU" | "JAKON" | "PMI";
            /** @enum {string} */
            due?: "overdue" | "today" | "week" | "none";
            /** @description How many there are, 1,000 standing for a thousand and more. */
            count: number;
        };
        KeptFiltersResponse: {
            filters: components["schemas"]["KeptFilterView"][];
        };
        TaskFilterRequest: {
            name: string;
            /** @enum {string} */
            holder?: "mine" | "nobody";
            /** @enum {string} */
            what?: "STAGE_ONE" | "DUPLICATE_DECISION" | "COMPLETION" | "COVER_DECISION" | "MEDICAL_STATEMENT" | "VERIFICATION" | "WORK_DIAGNOSIS" | "CONCLUSION" | "FINAL_REPORT" | "DOCUMENTS" | "DELIVERY" | "PROPOSAL" | "DECISION" | "RELEASE" | "PAYMENT" | "SETTLEMENT" | "OBJECTION" | "DETERMINATION" | "LABOUR_OFFICE_RECEIPT" | "ADVICE" | "ANSWER" | "QUESTION_OVERDUE" | "BILL_DECISION" | "FILING_EXCEPTION" | "BILL_ANSWER" | "UNDUE_PAYMENT" | "PERSON_CONFIRMATION" | "REFERRAL_ANSWER" | "SCHOOL_YEAR" | "REST_INSTALMENT" | "CARE_YEAR" | "DEVICE_PRICE" | "RETURN_PROGRESS" | "RETURN_CONFIRMATION" | "RETURN_END" | "RECOVERY_PLAN" | "RECOVERY_PAYMENT" | "PAID_AFTER_DEATH";
            /** @enum {string} */
            segment?: "PU" | "BPU" | "JAKON" | "PMI";
            /** @enum {string} */
            due?: "overdue" | "today" | "week" | "none";
        };
        KeepFiltersRequest: {
            filters: components["schemas"]["TaskFilterRequest"][];
        };
        AbsenceView: {
            absenceId: number;
            userId: string;
            name: string;
            /** Format: date */
            firstDay: string;
            /**
             * Format: date
             * @description The last day away; days end at midnight in WIB.
             */
            lastDay: string;
            note: string;
            /** @description Who entered it. */
            by: string;
        };
        AbsencesResponse: {
            /** @description Those of today and later, the earliest first. */
            items: components["schemas"]["AbsenceView"][];
        };
        AbsenceRequest: {
            /** @description Somebody of the branch, for its head; oneself where it is left out. */
            userId?: string;
            /** Format: date */
            firstDay: string;
            /** Format: date */
            lastDay: string;
            note: string;
        };
        AbsenceEndRequest: {
            absenceId: number;
        };
        LentAuthorityView: {
            lentId: number;
            /** @description Whose authority it is. */
            from: string;
            to: string;
            /** @enum {string} */
            role: "BENEFIT_APPROVER" | "BRANCH_HEAD" | "REGIONAL_DEPUTY";
            /** Format: date */
            firstDay: string;
            /**
             * Format: date
             * @description Its last day; days end at midnight in WIB.
             */
            lastDay: string;
            reason: string;
            /** @description The caller has lent it and may end it. */
            isOwn: boolean;
        };
        BorrowerView: {
            userId: string;
            name: string;
        };
        LentAuthoritiesResponse: {
            /** @description Those of today and later, the earliest first. */
            items: components["schemas"]["LentAuthorityView"][];
            /** @description To whom the caller may lend. */
            borrowers: components["schemas"]["BorrowerView"][];
        };
        LendAuthorityRequest: {
            /** @description Another approver: of the branch, or of any for the region. */
            to: string;
            /**
             * @description One of the caller’s own roles.
             * @enum {string}
             */
            role: "BENEFIT_APPROVER" | "BRANCH_HEAD" | "REGIONAL_DEPUTY";
            /** Format: date */
            firstDay: string;
            /** Format: date */
            lastDay: string;
            reason: string;
        };
        LentAuthorityEndRequest: {
            lentId: number;
        };
        LatePaymentView: {
            /** @description Calendar days after the due day that are not compensated yet, today included. */
            days: number;
            /** @description Rupiah of compensation, if the bank booked the payment today. */
            owed: number;
            /** @description Rupiah that every further day adds. */
            perDay: number;
            claimNumber: string;
            benefitId: string;
            /** @enum {string} */
            type: "MEDICAL_BILL" | "MEDICAL_REIMBURSEMENT" | "TRANSPORT" | "STMB" | "PARTIAL_ANATOMICAL" | "PARTIAL_FUNCTIONAL" | "TOTAL_PERMANENT" | "DEATH" | "PERIODIC" | "FUNERAL" | "SCHOLARSHIP" | "PROSTHESIS" | "ORTHOSIS" | "DENTURE" | "HEARING_AID" | "GLASSES" | "HOME_CARE" | "REHABILITATION" | "LATE_COMPENSATION";
            label: components["schemas"]["TextView"];
            branch: string;
            /** @description Rupiah of the benefit itself. */
            amount: number;
            /**
             * Format: date-time
             * @description When it was due; null while its clock stands.
             */
            dueAt: string | null;
        };
        LatePaymentsResponse: {
            /** @description Benefits that are late. */
            benefits: number;
            /** @description Rupiah of compensation, if the bank booked the payments today. */
            owed: number;
            /** @description Rupiah that every further day adds. */
            perDay: number;
            /** @description The costliest first. */
            items: components["schemas"]["LatePaymentView"][];
            next: string | null;
        };
        NoticeView: {
            regencyCode: string;
            /** @description The code itself where the register does not know it. */
            regencyName: string;
            claimNumber: string;
            /** @enum {string} */
            conclusion: "CONCLUDED_POSITIVE" | "CONCLUDED_NEGATIVE";
            /** Format: date-time */
            concludedAt: string;
            /**
             * Format: date
             * @description D2c: the 15th of the month after the conclusion.
             */
            noticeBy: string;
            /**
             * Format: date
             * @description The receipt of the labour office; null while there is none.
             */
            receivedOn: string | null;
            /** @enum {string} */
            state: "OPEN" | "LATE" | "RECEIVED" | "RECEIVED_LATE";
            stateText: components["schemas"]["TextView"];
        };
        NoticesResponse: {
            /** @description The month in which these were concluded. */
            month: string;
            /**
             * Format: date
             * @description The day by which all of them are to be notified.
             */
            noticeBy: string;
            /** @description By regency, then by claim. */
            items: components["schemas"]["NoticeView"][];
            next: string | null;
        };
        StageCountView: {
            /** @enum {string} */
            stage: "REPORTED" | "DUPLICATE_REVIEW" | "DATA_INCOMPLETE" | "UNDER_VERIFICATION" | "UNDER_REVIEW" | "ACCEPTED" | "NOT_WORK_RELATED" | "NOT_COVERED" | "DISPUTED" | "IN_TREATMENT" | "FINAL_REPORTED" | "SETTLED" | "CLOSED" | "WITHDRAWN" | "EXPIRED" | "TRANSFERRED" | "TRANSFERRED_OWING" | "CANCELLED";
            /** @enum {string} */
            age: "UP_TO_2" | "UP_TO_7" | "UP_TO_14" | "UP_TO_30" | "UP_TO_90" | "OVER_90";
            claims: number;
            /** @description Of them, those whose earliest deadline is past. */
            overdue: number;
        };
        StageCountsResponse: {
            items: components["schemas"]["StageCountView"][];
        };
        DeadlineCountView: {
            /** @enum {string} */
            role: "PLKK_STAFF" | "PLKK_DOCTOR" | "EMPLOYER" | "CLAIM_OFFICER" | "MEDICAL_VERIFIER" | "BENEFIT_APPROVER" | "BRANCH_HEAD" | "REGIONAL_DEPUTY" | "FINANCE_MAKER" | "FINANCE_RELEASER" | "LABOUR_INSPECTOR" | "ADVISORY_DOCTOR" | "SPO_COUNTER" | "PERISAI_AGENT" | "AUDITOR" | "ADMIN";
            /** @description Claims that wait for this role. */
            claims: number;
            /** @description By the earliest deadline of the claim, as the list of claims counts it. */
            overdue: number;
            today: number;
            /** @description Within seven days, today among them. */
            week: number;
        };
        DeadlineCountsResponse: {
            items: components["schemas"]["DeadlineCountView"][];
        };
        MoneySumView: {
            /** @description Claims with such a benefit. */
            claims: number;
            rupiah: number;
        };
        MoneyOfView: {
            /** @description Type of benefit, two digits of a province, code of a hospital, or id of who proposed. */
            key: string;
            name: components["schemas"]["TextView"];
            /** @description Asked for and not decided. */
            asked: components["schemas"]["MoneySumView"];
            /** @description Approved and not proven paid. */
            approved: components["schemas"]["MoneySumView"];
            paid: components["schemas"]["MoneySumView"];
        };
        MoneyResponse: {
            /** @description The most first. */
            items: components["schemas"]["MoneyOfView"][];
        };
        HospitalMoneyView: {
            /** @description Of bills that were decided on, and not approved yet. */
            asked: components["schemas"]["MoneySumView"];
            /** @description Approved and not proven paid. */
            approved: components["schemas"]["MoneySumView"];
            paid: components["schemas"]["MoneySumView"];
        };
        ReportScoreView: {
            /** @description Reports that the hospital itself sent in the last 90 days. */
            sent: number;
            /** @description Of them, those within the term of D1 after the event. */
            inTime: number;
            /** @description Half of them took so many hours from the event, or less. */
            medianHours: number | null;
        };
        HospitalCardResponse: {
            /** @description Claims of the hospital that are open. */
            openClaims: number;
            /** @description Of them, those that wait for its own people. */
            awaited: number;
            /** @description And are past their earliest deadline. */
            overdue: number;
            /** @description Claims with a bill that nobody has decided on yet. */
            undecidedBills: number;
            money: components["schemas"]["HospitalMoneyView"];
            reports: components["schemas"]["ReportScoreView"];
            /** @description D1: within how many hours an event is reported. */
            reportHours: number;
        };
        StageOneRequest: {
            /** @description The version that the caller has seen. */
            version: number;
            employerNumber?: string;
            projectNumber?: string;
            chronology?: string;
            /** @enum {string} */
            circumstance?: "AT_WORK" | "COMMUTING" | "ON_DUTY" | "BREAK" | "SUDDEN_DEATH" | "VIOLENCE" | "EXPOSURE";
            /** @enum {string} */
            consequence?: "INJURED" | "ILL" | "DIED";
            injuries?: components["schemas"]["InjuryRequest"][];
            /**
             * Format: date-time
             * @description Claim officer only: when the paper form was handed in.
             */
            receivedAt?: string;
            /** @description For traffic, commuting or violence; attach the files. */
            evidence?: components["schemas"]["EvidenceRequest"][];
            documents?: string[];
            note?: string;
        };
        DuplicateDecisionRequest: {
            /** @description The version that the caller has seen. */
            version: number;
            /** @enum {string} */
            outcome: "DISTINCT" | "SAME";
            /** @description Required for SAME. */
            sameAs?: string;
            note: string;
        };
        SplitRequest: {
            /** @description The version that the caller has seen. */
            version: number;
            note: string;
            documents?: string[];
        };
        CompletionRequest: {
            /** @description The version that the caller has seen. */
            version: number;
            participant?: components["schemas"]["ParticipantRequest"];
            employerNumber?: string;
            projectNumber?: string;
            plkkCode?: string;
            chronology?: string;
            /** @description For traffic, commuting or violence; attach the files. */
            evidence?: components["schemas"]["EvidenceRequest"][];
            documents?: string[];
            /** @description Claim officer only: go on although a finding stays open. */
            proceed?: boolean;
            note?: string;
        };
        CoverDecisionRequest: {
            /** @description The version that the caller has seen. */
            version: number;
            /** @enum {string} */
            outcome: "COVERED" | "EMPLOYER_PAYS_FIRST" | "NOT_COVERED";
            reasonCode: string;
            /** @example PP 44/2015 Pasal 9 */
            ruleCited: string;
            /** @description Only where wage or membership was reported after the event. */
            acceptsLateReport?: boolean;
            /** @description For traffic, commuting or violence; attach the files. */
            evidence?: components["schemas"]["EvidenceRequest"][];
            /** @description Required for a yes. */
            documents?: string[];
            note?: string;
        };
        DisabilityRequest: {
            /**
             * @description A row of the disability table.
             * @example A12
             */
            code: string;
            /** @enum {string} */
            side?: "LEFT" | "RIGHT";
            percent?: number;
            decibels?: number;
            lossPercent?: number;
            functionLossPercent?: number;
        };
        MedicalStatementRequest: {
            /** @description The version that the caller has seen. */
            version: number;
            /** @enum {string} */
            form: "3b KK 3" | "3b PAK 3";
            diagnoses: string[];
            /** @enum {string} */
            finding: "WORK_RELATED" | "NOT_WORK_RELATED" | "UNCERTAIN";
            /** @enum {string} */
            condition: "UNDER_TREATMENT" | "RECOVERED" | "PARTIAL_ANATOMICAL" | "PARTIAL_FUNCTIONAL" | "TOTAL_PERMANENT" | "DIED";
            /** Format: date */
            conditionOn: string;
            disabilities?: components["schemas"]["DisabilityRequest"][];
            devices?: ("PROSTHESIS" | "ORTHOSIS" | "DENTURE" | "HEARING_AID" | "GLASSES" | "HOME_CARE" | "REHABILITATION")[];
            /** Format: date-time */
            diedAt?: string;
            /** Format: date */
            restFrom?: string;
            /** Format: date */
            restTo?: string;
            doctorLicence: string;
            note?: string;
            /** @description Paper form: the doctor who signed it. */
            signedBy?: string;
            /**
             * Format: date
             * @description Paper form: when it was signed.
             */
            signedOn?: string;
            documents?: string[];
        };
        VerificationRequest: {
            /** @description The version that the caller has seen. */
            version: number;
            /** @enum {string} */
            outcome: "CONFIRMED" | "QUERIED";
            disputed?: boolean;
            /** @description Required for QUERIED. */
            note?: string;
        };
        QuestionRequest: {
            /** @description The version that the caller has seen. */
            version: number;
            /** @example Q1 */
            questionNo: string;
            /** @enum {string} */
            about: "STATEMENT" | "CAUSE" | "TREATMENT" | "DISABILITY";
            /** @example Apakah fraktur sudah ada sebelum kejadian? */
            question: string;
            documents?: string[];
        };
        AnswerRequest: {
            /** @description The version that the caller has seen. */
            version: number;
            /** @example Q1 */
            questionNo: string;
            note: string;
            withdrawn?: boolean;
            documents?: string[];
        };
        AdviceRequest: {
            /** @description The version that the caller has seen. */
            version: number;
            /** @enum {string} */
            opinion: "AGREES" | "DISAGREES" | "MORE_NEEDED" | "DECLINES";
            disabilities?: components["schemas"]["DisabilityRequest"][];
            note: string;
            documents?: string[];
        };
        PanelRequest: {
            /** @description The version that the caller has seen. */
            version: number;
            /**
             * @description Where empty: whether it comes from work.
             * @enum {string}
             */
            about?: "WORK_RELATION" | "PERCENTAGES";
            doctors: number;
            /** @description How many of them have to agree; more than half. */
            quorum: number;
            /** @example Apakah silikosis ini akibat pajanan di tempat kerja? */
            question: string;
        };
        PanelDecisionRequest: {
            /** @description The version that the caller has seen. */
            version: number;
            /** @enum {string} */
            opinion: "AGREES" | "DISAGREES" | "MORE_NEEDED";
            disabilities?: components["schemas"]["DisabilityRequest"][];
            note: string;
        };
        EmploymentRequest: {
            /** @example PT Contoh Keramik */
            employer: string;
            /** @example Operator penggilingan */
            job: string;
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description Empty while still employed.
             */
            to?: string;
            /**
             * @description Empty where there was none.
             * @example Debu silika kristalin
             */
            hazard?: string;
            /** @description Where several had a part in it; together 100. */
            sharePercent?: number;
        };
        WorkDiagnosisRequest: {
            /** @description The version that the caller has seen. */
            version: number;
            /** @example Silikosis, foto toraks ILO 2/2 */
            clinical: string;
            /**
             * @description Empty where it is not listed.
             * @example PAK-II-A-01
             */
            disease?: string;
            history: components["schemas"]["EmploymentRequest"][];
            /** @example Silika adalah penyebab silikosis. */
            relation: string;
            /** @example 0,2 mg/m³ selama delapan jam, di atas nilai ambang batas. */
            dose: string;
            /** @example Tidak merokok, tanpa riwayat TB. */
            individual: string;
            /** @example Tidak ada. */
            outside: string;
            /** @enum {string} */
            finding: "WORK_RELATED" | "NOT_WORK_RELATED" | "UNCERTAIN";
            /** @enum {string} */
            competence: "GENERAL" | "OCCUPATIONAL";
            doctor: string;
            doctorLicence: string;
            documents: string[];
        };
        ConclusionRequest: {
            /** @description The version that the caller has seen. */
            version: number;
            /** @enum {string} */
            conclusion: "WORK_ACCIDENT" | "OCCUPATIONAL_DISEASE" | "NOT_WORK_RELATED";
            /** @description Required where it is not work-related. */
            reasonCode?: string;
            /** @description Required where it is not work-related. */
            ruleCited?: string;
            note?: string;
        };
        ReferralRequest: {
            /** @description The version that the caller has seen. */
            version: number;
            /** @example PLKK-0002 */
            plkkCode: string;
            /** @enum {string} */
            reasonCode: "SERVICE_MISSING" | "SPECIALIST_NEEDED" | "NO_ROOM" | "NEAR_HOME" | "REHABILITATION";
            /** Format: date */
            transferOn: string;
            doctor: string;
            doctorLicence: string;
            note: string;
            documents?: string[];
        };
        ReferralAnswerRequest: {
            /** @description The version that the caller has seen. */
            version: number;
            /** @enum {string} */
            outcome: "ACCEPTED" | "REFUSED" | "WITHDRAWN";
            /** Format: date */
            receivedOn?: string;
            note?: string;
            documents?: string[];
        };
        ObjectionRequest: {
            /** @description The version that the caller has seen. */
            version: number;
            /** @enum {string} */
            objector: "PARTICIPANT" | "HEIR" | "EMPLOYER" | "UNION";
            /** @example Kejadian terjadi saat menjalankan tugas. */
            grounds: string;
            documents: string[];
        };
        DeterminationRequest: {
            /** @description The version that the caller has seen. */
            version: number;
            /** @enum {string} */
            outcome: "WORK_RELATED" | "NOT_WORK_RELATED";
            /** @enum {string} */
            form: "F1" | "F2" | "F3" | "F4" | "F5" | "F6";
            /** @example 560/123/PK/2026 */
            number: string;
            /** @example Kepmenakertrans 609/2012 */
            ruleCited: string;
            documents: string[];
            note: string;
        };
        LabourOfficeReceiptRequest: {
            /** @description The version that the caller has seen. */
            version: number;
            /** @example 560/0123/TT/2026 */
            number: string;
            /** Format: date */
            receivedOn: string;
            documents: string[];
        };
        ConclusionReversalRequest: {
            /** @description The version that the caller has seen. */
            version: number;
            reasonCode: string;
            ruleCited: string;
            note: string;
            documents?: string[];
        };
        GuaranteeChangeRequest: {
            /** @description The version that the caller has seen. */
            version: number;
            /** @enum {string} */
            outcome: "REVOKED" | "REINSTATED";
            /** @enum {string} */
            reasonCode: "LEFT_HOSPITAL" | "NOT_LINKED" | "FRAUD_SUSPECTED" | "ISSUED_BY_MISTAKE" | "REVOKED_BY_MISTAKE" | "TREATED_AGAIN";
            note: string;
        };
        HeirRequest: {
            name: string;
            /** @enum {string} */
            relation: "SPOUSE" | "CHILD" | "PARENT" | "GRANDPARENT" | "GRANDCHILD" | "SIBLING" | "PARENT_IN_LAW" | "BY_WILL";
            nik: string;
            /** @example 002 */
            bankCode: string;
            accountNumber: string;
            accountName: string;
            /** Format: date */
            diedOn?: string;
        };
        ChildRequest: {
            name: string;
            nik?: string;
            /** Format: date */
            birthDate: string;
            /** @enum {string} */
            level: "TK" | "SD" | "SMP" | "SMA" | "PT";
            year: number;
            /** @example 002 */
            bankCode?: string;
            accountNumber?: string;
            accountName?: string;
        };
        GuardianRequest: {
            name: string;
            relation: string;
            nik: string;
            /** @example 002 */
            bankCode: string;
            accountNumber: string;
            accountName: string;
            /** Format: date */
            diedOn?: string;
        };
        PersonProofRequest: {
            /** @enum {string} */
            kind: "GUARDIANSHIP_COURT" | "FAMILY_CARD" | "BIRTH_CERTIFICATE" | "MARRIAGE_BOOK" | "MARRIAGE_DISPENSATION" | "HEIR_LETTER" | "WILL" | "DEATH_CERTIFICATE" | "IDENTITY_CARD" | "NAME_BY_COURT";
            number: string;
            /** Format: date */
            issuedOn?: string;
        };
        FinalReportRequest: {
            /** @description The version that the caller has seen. */
            version: number;
            /** @enum {string} */
            condition: "UNDER_TREATMENT" | "RECOVERED" | "PARTIAL_ANATOMICAL" | "PARTIAL_FUNCTIONAL" | "TOTAL_PERMANENT" | "DIED";
            /** Format: date */
            conditionOn: string;
            /** @description PU: whether the employer paid wages during the incapacity. */
            employerPaidWages?: boolean;
            heirs?: components["schemas"]["HeirRequest"][];
            children?: components["schemas"]["ChildRequest"][];
            guardian?: components["schemas"]["GuardianRequest"];
            arranger?: components["schemas"]["GuardianRequest"];
            /** @description A guardian needs the decision of a court or proof of kinship, who is named in a will needs the will; attach the files. */
            proofs?: components["schemas"]["PersonProofRequest"][];
            documents?: string[];
            note?: string;
        };
        OtherPayerRequest: {
            /** @description The version that the caller has seen. */
            version: number;
            /** @enum {string} */
            payer: "JASA_RAHARJA" | "BPJS_KESEHATAN" | "INSURANCE" | "EMPLOYER";
            /** @enum {string} */
            answer: "GUARANTEE" | "REFUSAL";
            number: string;
            /** Format: date */
            issuedOn: string;
            /** @description All that the letter guarantees; the programme pays the rest. */
            amount?: number;
            documents: string[];
            note?: string;
        };
        DevicePriceRequest: {
            /** @description The version that the caller has seen. */
            version: number;
            /**
             * @description The same number puts that price right.
             * @example H01
             */
            priceNo: string;
            /** @enum {string} */
            device: "PROSTHESIS" | "ORTHOSIS";
            /** @example Protesa transtibial, kaki kiri */
            description: string;
            /** @enum {string} */
            source: "GOVERNMENT_HOSPITAL" | "OTHER";
            /** @example RS Ortopedi Prof. Dr. R. Soeharso */
            issuer: string;
            /** Format: date */
            issuedOn: string;
            price: number;
            documents: string[];
            note?: string;
        };
        PersonCorrectionRequest: {
            /** @description The version that the caller has seen. */
            version: number;
            /** @enum {string} */
            person: "HEIR" | "GUARDIAN" | "CHILD" | "ARRANGER" | "PARTICIPANT";
            nameOnRecord?: string;
            name?: string;
            nik?: string;
            /** @enum {string} */
            relation?: "SPOUSE" | "CHILD" | "PARENT" | "GRANDPARENT" | "GRANDCHILD" | "SIBLING" | "PARENT_IN_LAW" | "BY_WILL";
            /** Format: date */
            birthDate?: string;
            /**
             * Format: date
             * @description Where this person has died: those who come next are entitled, and nothing is paid to the dead.
             */
            diedOn?: string;
            proofs: components["schemas"]["PersonProofRequest"][];
            documents: string[];
            note: string;
        };
        PersonConfirmationRequest: {
            /** @description The version that the caller has seen. */
            version: number;
            /** @enum {string} */
            decision: "CONFIRM" | "REFUSE";
            note: string;
        };
        PayeeRequest: {
            /** @enum {string} */
            kind: "PARTICIPANT" | "EMPLOYER" | "HEIR" | "PLKK" | "GUARDIAN" | "CHILD" | "ARRANGER" | "DJS";
            name?: string;
            /** @description May be left out for EMPLOYER and PLKK. */
            bankCode?: string;
            accountNumber?: string;
            accountName?: string;
        };
        HeirConsentRequest: {
            number: string;
            /** Format: date */
            signedOn: string;
            heirs: string[];
        };
        EmployerAdvanceRequest: {
            /** @enum {string} */
            kind: "RECEIPT" | "TRANSFER" | "PAYSLIP";
            number: string;
            /** Format: date */
            paidOn: string;
            amount: number;
            /** Format: date */
            acknowledgedOn: string;
        };
        WaivedDocumentRequest: {
            /** @enum {string} */
            document: "MEDICAL_STATEMENT" | "ATTENDANCE" | "PAYSLIPS" | "REST_LETTERS" | "RECEIPTS" | "ITEMISED_BILL" | "STAMPED_RECEIPTS" | "EXAMINATIONS" | "MEDICAL_RESUME" | "PRESCRIPTION" | "DEVICE_RECOMMENDATION" | "PRICE_REFERENCE" | "BANK_BOOK" | "IDENTITY_CARD" | "FAMILY_CARD" | "DEATH_CERTIFICATE" | "HEIR_LETTER" | "HEIR_CONSENT" | "MARRIAGE_BOOK" | "BIRTH_CERTIFICATE" | "SCHOOL_STATEMENT" | "SCHOOL_REPORT" | "POLICE_REPORT" | "EMPLOYER_STATEMENT";
            /** @enum {string} */
            reason: "NOT_APPLICABLE" | "NOT_OBTAINABLE" | "ELSEWHERE_IN_CLAIM" | "SEEN_ORIGINAL";
        };
        BenefitRequest: {
            /** @description The version that the caller has seen. */
            version: number;
            /** @enum {string} */
            type: "MEDICAL_BILL" | "MEDICAL_REIMBURSEMENT" | "TRANSPORT" | "STMB" | "PARTIAL_ANATOMICAL" | "PARTIAL_FUNCTIONAL" | "TOTAL_PERMANENT" | "DEATH" | "PERIODIC" | "FUNERAL" | "SCHOLARSHIP" | "PROSTHESIS" | "ORTHOSIS" | "DENTURE" | "HEARING_AID" | "GLASSES" | "HOME_CARE" | "REHABILITATION" | "LATE_COMPENSATION";
            /** @description The line of the calculator without `type`; `{}` where nothing is needed. */
            details: {
                [key: string]: unknown;
            };
            payee: components["schemas"]["PayeeRequest"];
            /** @description Required where one heir receives for several; name each of the others and attach the letter. */
            heirConsent?: components["schemas"]["HeirConsentRequest"];
            /** @description Required where an employer who paid first is repaid: each payment with proof that the worker acknowledged; attach the files. */
            advances?: components["schemas"]["EmployerAdvanceRequest"][];
            documents?: string[];
            /** @description Claim officer only: the documents checklist is met. */
            complete?: boolean;
            /** @description With the reason; the approver weighs it before approving. */
            waived?: components["schemas"]["WaivedDocumentRequest"][];
            /**
             * Format: date
             * @description The day the last document came in, where it is recorded later; the time to pay counts from it.
             */
            completeOn?: string;
            note?: string;
        };
        HospitalBillLineRequest: {
            /** Format: date */
            date: string;
            serviceCode: string;
            description: string;
            quantity: number;
            unitPrice: number;
            doctorLicence: string;
        };
        HospitalBillRequest: {
            /** @description The version that the caller has seen. */
            version: number;
            invoiceNumber: string;
            /** Format: date */
            invoiceOn: string;
            /** Format: date */
            stayFrom: string;
            /** Format: date */
            stayTo: string;
            /** @example I */
            careClass: string;
            lines: components["schemas"]["HospitalBillLineRequest"][];
            /** @description The number of the bill whose lines were given back. */
            answers?: string;
            documents?: string[];
            note?: string;
        };
        BillLineDecisionRequest: {
            no: number;
            verified: number;
            approved: number;
            /** @enum {string} */
            reasonCode?: "TARIFF" | "OUTSIDE_TARIFF" | "NOT_LINKED" | "NOT_NEEDED" | "NOT_PROVEN" | "NOT_PAYABLE";
            /** @description Required for a line that is approved and in no tariff list; the approver weighs it. */
            priceBasis?: string;
        };
        BillDecisionRequest: {
            /** @description The version that the caller has seen. */
            version: number;
            /** @example T01 */
            billNo: string;
            lines: components["schemas"]["BillLineDecisionRequest"][];
            note?: string;
        };
        SchoolingRequest: {
            /** @description The version that the caller has seen. */
            version: number;
            /**
             * @description C1 is the first child of the final report, C2 the second one, and so on.
             * @example C1
             */
            childNo: string;
            /** @enum {string} */
            status: "STUDIES" | "BREAK" | "GRADUATED" | "WORKS" | "MARRIED" | "DIED" | "NOT_CHOSEN";
            /** Format: date */
            on: string;
            documents: string[];
            note?: string;
        };
        LegalClockRequest: {
            /** @description The version that the caller has seen. */
            version: number;
            /** @enum {string} */
            clock: "D2" | "D2b" | "D3";
            /** @enum {string} */
            move: "STOP" | "RESUME";
            /** @enum {string} */
            reasonCode: "INFORMATION_AWAITED" | "OTHER_AUTHORITY" | "NOT_EXAMINABLE" | "FORCE_MAJEURE" | "CAUSE_GONE";
            /**
             * Format: date
             * @description A clock that is stopped goes on by itself on this day.
             */
            until?: string;
            /** @description Required to stop it. */
            documents?: string[];
            note: string;
        };
        HomeCareRequest: {
            /** @description The version that the caller has seen. */
            version: number;
            /** @enum {string} */
            status: "RECOVERED" | "IN_HOSPITAL" | "STOPPED" | "GOES_ON";
            /** Format: date */
            on: string;
            documents: string[];
            note?: string;
        };
        ReturnTrainingRequest: {
            subject: string;
            place: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
        };
        ReturnStepRequest: {
            /** @enum {string} */
            milestone: "ASSESSMENT" | "WORKPLACE_VISIT" | "DEVICES_FITTED" | "TRIAL_WORK";
            /** Format: date */
            dueOn: string;
        };
        ReturnPlanRequest: {
            /** @description The version that the caller has seen. */
            version: number;
            /** @description Who accompanies the participant until three months after the return. */
            caseManager: string;
            recommendedBy: string;
            /** Format: date */
            recommendedOn: string;
            /** Format: date */
            agreedOn: string;
            /** @enum {string} */
            offer: "SAME_JOB" | "ADJUSTED_JOB" | "OTHER_JOB" | "NO_OFFER";
            job?: string;
            training?: components["schemas"]["ReturnTrainingRequest"];
            devices?: string[];
            milestones?: components["schemas"]["ReturnStepRequest"][];
            /** Format: date */
            returnOn: string;
            documents: string[];
            note?: string;
        };
        ReturnProgressRequest: {
            /** @description The version that the caller has seen. */
            version: number;
            /** @enum {string} */
            milestone: "ASSESSMENT" | "WORKPLACE_VISIT" | "DEVICES_FITTED" | "TRIAL_WORK" | "TRAINING_DONE" | "BACK_AT_WORK";
            /** @enum {string} */
            status: "REACHED" | "POSTPONED" | "DROPPED";
            /**
             * Format: date
             * @description The day on which it was reached or dropped; the new day of what is postponed.
             */
            on: string;
            /** @description Required of a training: temporary incapacity is paid until that day. */
            documents?: string[];
            note?: string;
        };
        ReturnConfirmationRequest: {
            /** @description The version that the caller has seen. */
            version: number;
            /** @enum {string} */
            decision: "CONFIRM" | "REFUSE";
            note: string;
        };
        ReturnEndRequest: {
            /** @description The version that the caller has seen. */
            version: number;
            /** @enum {string} */
            outcome: "SAME_JOB" | "ADJUSTED_JOB" | "OTHER_JOB" | "OTHER_EMPLOYER" | "SELF_EMPLOYED" | "NOT_ABLE" | "STOPPED";
            /** Format: date */
            on: string;
            documents: string[];
            note?: string;
        };
        FilingExceptionRequest: {
            /** @description The version that the caller has seen. */
            version: number;
            /** @example T01 */
            billNo: string;
            note: string;
        };
        InstalmentRequest: {
            /** Format: date */
            dueOn: string;
            amount: number;
        };
        RecoveryPlanRequest: {
            /** @description The version that the caller has seen. */
            version: number;
            /** @example R01 */
            recoveryNo: string;
            /** @description Together the whole of what is still owed, in the order of their days. */
            instalments: components["schemas"]["InstalmentRequest"][];
            documents: string[];
            note?: string;
        };
        RecoverySettlementRequest: {
            /** @description The version that the caller has seen. */
            version: number;
            /** @example R01 */
            recoveryNo: string;
            /** @enum {string} */
            decision: "LINE" | "WRITE_OFF";
            bankCode?: string;
            lineId?: number;
            amount?: number;
            note: string;
        };
        ReopeningRequest: {
            /** @description The version that the caller has seen. */
            version: number;
            /**
             * @description Worse, or a further operation: back to treatment. Otherwise: back to the benefits.
             * @enum {string}
             */
            reasonCode: "WORSE" | "FURTHER_OPERATION" | "DEVICE_REPLACED" | "SCHOOL_YEAR" | "RETURN_TO_WORK" | "BENEFIT_MISSING";
            note: string;
            documents?: string[];
        };
        EndClaimRequest: {
            /** @description The version that the caller has seen. */
            version: number;
            reasonCode: string;
            note: string;
        };
        TraceRuleSetView: {
            /** @description What the addresses of the benefit table name it by. */
            id: string;
            /** @description The benefit table that the amount comes from. */
            amounts: string;
            /** @description The version of the benefit table. */
            version: number;
            /** @description SHA-256 of everything in that version that can change an amount. */
            checksum: string;
            procedure: string;
        };
        TraceSentencesView: {
            id: string[];
            en: string[];
        };
        BenefitTraceResponse: {
            benefitId: string;
            claimNumber: string;
            /** @enum {string} */
            type: "MEDICAL_BILL" | "MEDICAL_REIMBURSEMENT" | "TRANSPORT" | "STMB" | "PARTIAL_ANATOMICAL" | "PARTIAL_FUNCTIONAL" | "TOTAL_PERMANENT" | "DEATH" | "PERIODIC" | "FUNERAL" | "SCHOLARSHIP" | "PROSTHESIS" | "ORTHOSIS" | "DENTURE" | "HEARING_AID" | "GLASSES" | "HOME_CARE" | "REHABILITATION" | "LATE_COMPENSATION";
            label: components["schemas"]["TextView"];
            /** @description Rupiah. */
            amount: number;
            /** @description SHA-256 of the calculation when it was made, as GET /claims has it. */
            traceId: string | null;
            /** @description The stored calculation still has this hash, and its amount is the benefit's. */
            intact: boolean;
            ruleSet: components["schemas"]["TraceRuleSetView"] | null;
            /**
             * Format: date-time
             * @description When the benefit was first asked for.
             */
            requestedAt: string;
            trace: components["schemas"]["TraceStepView"][];
            sentences: components["schemas"]["TraceSentencesView"];
        };
        ReturnedDocumentRequest: {
            /** @enum {string} */
            document: "MEDICAL_STATEMENT" | "ATTENDANCE" | "PAYSLIPS" | "REST_LETTERS" | "RECEIPTS" | "ITEMISED_BILL" | "STAMPED_RECEIPTS" | "EXAMINATIONS" | "MEDICAL_RESUME" | "PRESCRIPTION" | "DEVICE_RECOMMENDATION" | "PRICE_REFERENCE" | "BANK_BOOK" | "IDENTITY_CARD" | "FAMILY_CARD" | "DEATH_CERTIFICATE" | "HEIR_LETTER" | "HEIR_CONSENT" | "MARRIAGE_BOOK" | "BIRTH_CERTIFICATE" | "SCHOOL_STATEMENT" | "SCHOOL_REPORT" | "POLICE_REPORT" | "EMPLOYER_STATEMENT";
            /** @enum {string} */
            reason: "UNREADABLE" | "WRONG_DOCUMENT" | "OTHER_PERSON" | "EXPIRED" | "NOT_SIGNED";
        };
        CompletenessRequest: {
            /** @description The version that the caller has seen. */
            version: number;
            complete: boolean;
            /** @description Where given, completeness is worked out of the list; otherwise "complete" accepts all of them. */
            accepted?: string[];
            returned?: components["schemas"]["ReturnedDocumentRequest"][];
            missing?: string[];
            /** @description With the reason; the approver weighs it before approving. */
            waived?: components["schemas"]["WaivedDocumentRequest"][];
            /**
             * Format: date
             * @description The day the last document came in, where it is recorded later; the time to pay counts from it.
             */
            completeOn?: string;
            note?: string;
        };
        DeliveryRequest: {
            /** @description The version that the caller has seen. */
            version: number;
            brought: ("MEDICAL_STATEMENT" | "ATTENDANCE" | "PAYSLIPS" | "REST_LETTERS" | "RECEIPTS" | "ITEMISED_BILL" | "STAMPED_RECEIPTS" | "EXAMINATIONS" | "MEDICAL_RESUME" | "PRESCRIPTION" | "DEVICE_RECOMMENDATION" | "PRICE_REFERENCE" | "BANK_BOOK" | "IDENTITY_CARD" | "FAMILY_CARD" | "DEATH_CERTIFICATE" | "HEIR_LETTER" | "HEIR_CONSENT" | "MARRIAGE_BOOK" | "BIRTH_CERTIFICATE" | "SCHOOL_STATEMENT" | "SCHOOL_REPORT" | "POLICE_REPORT" | "EMPLOYER_STATEMENT")[];
            documents: string[];
            note?: string;
        };
        ProposalRequest: {
            /** @description The version that the caller has seen. */
            version: number;
            note?: string;
        };
        BenefitDecisionRequest: {
            /** @description The version that the caller has seen. */
            version: number;
            /** @enum {string} */
            decision: "APPROVE" | "RETURN" | "REFUSE";
            /** @description Required for RETURN and REFUSE. */
            reasonCode?: string;
            /** @description Required for RETURN and REFUSE. */
            ruleCited?: string;
            /** @description Required, with the reason in the note, where another claim of this person has one. */
            earlierDisabilitiesSeen?: boolean;
            /** @description Required, with the reason in the note, where somebody else has the account, too, it is of the staff, or was changed lately. */
            accountDoubtsSeen?: boolean;
            /** @description Required, with the reason in the note, where age or sex of an heir by the NIK is against the law of marriage. */
            familyDoubtsSeen?: boolean;
            /** @description Required, with the reason in the note, where a document was waived, a price is beside the tariff or the law, or the same treatment is billed as well. */
            deviationsSeen?: boolean;
            note?: string;
        };
        DismissalRequest: {
            /** @description The version that the caller has seen. */
            version: number;
            reasonCode: string;
            ruleCited: string;
            note: string;
        };
        WrongDaysRequest: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
        };
        WrongChildRequest: {
            /** @description Needed where this benefit paid for several children of this birthday. */
            name?: string;
            /** Format: date */
            birthDate: string;
        };
        OverpaymentRequest: {
            /** @description The version that the caller has seen. */
            version: number;
            /** @enum {string} */
            reasonCode: "WAGE_WRONG" | "DISABILITY_WRONG" | "DAYS_WRONG" | "PAID_TWICE" | "NOT_ENTITLED" | "FALSE_PAPERS";
            /** @description Only days that this benefit paid for; the amount is computed, and once given back these days may be granted again. */
            periods?: components["schemas"]["WrongDaysRequest"][];
            /** @description Only children whom this benefit paid for; the amount is computed, and once given back their school year may be granted again. */
            children?: components["schemas"]["WrongChildRequest"][];
            /** @description Required, unless wrong days or children are named. */
            amount?: number;
            /** @example PP 44/2015 */
            ruleCited: string;
            documents: string[];
            note: string;
        };
        OffsetRequest: {
            /** @description The version that the caller has seen. */
            version: number;
            /** @example R01 */
            recoveryNo: string;
            /** @enum {string} */
            basis: "CONSENT" | "RULE" | "DROPPED";
            amount?: number;
            /** @example KUHPerdata Pasal 1425 */
            ruleCited?: string;
            documents?: string[];
            note: string;
        };
        PayoutResponse: {
            payoutId: string;
            claimNumber: string;
            benefitId: string;
            benefitType: string;
            branch: string;
            /** @description Rupiah. */
            amount: number;
            /** @enum {string} */
            state: "AWAITING_RELEASE" | "RELEASED" | "SENDING" | "UNKNOWN" | "PENDING" | "CLAIMED_PAID" | "RECONCILED" | "RETURNED" | "FAILED" | "HELD" | "CANCELLED";
            /** @description The payee's bank. */
            bankCode: string;
            /** @description The bank that is told to pay. */
            partnerBankCode: string;
            /** @description SNAP service: 17 within the bank, 18 over BI-FAST, 22 over BI-RTGS, 23 over SKN-BI. */
            serviceCode: string;
            /** @enum {string} */
            rail: "INTRABANK" | "BI_FAST" | "SKN" | "RTGS";
            /** @description Why it goes over this rail. */
            railReason: components["schemas"]["ReasonView"];
            payeeKind: string;
            payeeName: string;
            maskedAccount: string;
            accountName: string;
            /** @description What came of the name inquiry. */
            nameCheck: string | null;
            /** @description The name that the bank has for the account. */
            nameAtBank: string | null;
            replaces: string | null;
            batchId: string | null;
            hold: components["schemas"]["ReasonView"] | null;
            failureCode: string | null;
            /** Format: date-time */
            nameCheckedAt: string | null;
            /** Format: date-time */
            releasedAt: string | null;
            /** Format: date-time */
            settledAt: string | null;
            /**
             * Format: date-time
             * @description Released, and sent by itself then: until then its rail takes no transfers at the bank.
             */
            sendsAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        PayoutListResponse: {
            items: components["schemas"]["PayoutResponse"][];
            next: string | null;
        };
        NextStepView: {
            text: components["schemas"]["TextView"];
            /** @description Whose step it is; null where software or the bank acts, or nothing is left. */
            owner: components["schemas"]["TextView"] | null;
        };
        LineEvidenceView: {
            lineId: number;
            /** Format: date-time */
            bookedAt: string;
            /** @description The bank's own number of it. */
            transactionId: string;
            /** @enum {string} */
            direction: "CREDIT" | "DEBIT";
            /** @description Hundredths of a rupiah, as statements are written. */
            amountSen: number;
            /** @enum {string} */
            bucket: "MATCHED" | "RETURN" | "AMOUNT_DIFFERS" | "THEIRS_NOT_OURS" | "RETURN_SUSPECTED" | "FEE" | "CORRECTION" | "FUNDING" | "OTHER" | "EXPLAINED" | "SUSPENSE" | "DIVIDED" | "PART_RETURNED";
            attemptNo: number | null;
            /** @description The line of the bank that two persons have divided, where this is a part of it. */
            partOf: number | null;
        };
        AttemptView: {
            no: number;
            partnerReference: string;
            state: string;
            responseCode: string | null;
            bankReference: string | null;
            /** @description The bulk in which it went; null where it went by itself. */
            bulkId: string | null;
            /** Format: date-time */
            sentAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        WireMessageView: {
            serviceCode: string;
            externalId: string | null;
            attemptNo: number | null;
            /** Format: date-time */
            sentAt: string;
            /** @description sha256 of what was sent; of what was received, where the bank told it by itself. */
            requestHash: string;
            /** Format: date-time */
            receivedAt: string | null;
            httpStatus: number | null;
            responseCode: string | null;
            /** @description sha256 of the answer on the wire. */
            responseHash: string | null;
            outcome: string | null;
        };
        LedgerLineView: {
            account: string;
            /** @description Rupiah; debit positive, credit negative. The lines of an entry sum to zero. */
            amount: number;
        };
        LedgerEntryView: {
            key: string;
            event: string;
            /** Format: date-time */
            at: string;
            lines: components["schemas"]["LedgerLineView"][];
        };
        HoldDecisionView: {
            /** @enum {string} */
            step: "PROPOSED" | "CONFIRMED" | "DECLINED";
            /** @enum {string} */
            decision: "PAY" | "CANCEL";
            hold: components["schemas"]["ReasonView"];
            by: string;
            role: string;
            note: string;
            /** Format: date-time */
            at: string;
        };
        ScreeningHitView: {
            /** @enum {string} */
            list: "DTTOT" | "DPPSPM";
            /** @description The list's own number of the entry. */
            ref: string;
            /** @description Every name of the entry. */
            names: string;
        };
        PayoutDetailResponse: {
            payoutId: string;
            claimNumber: string;
            benefitId: string;
            benefitType: string;
            branch: string;
            /** @description Rupiah. */
            amount: number;
            /** @enum {string} */
            state: "AWAITING_RELEASE" | "RELEASED" | "SENDING" | "UNKNOWN" | "PENDING" | "CLAIMED_PAID" | "RECONCILED" | "RETURNED" | "FAILED" | "HELD" | "CANCELLED";
            /** @description The payee's bank. */
            bankCode: string;
            /** @description The bank that is told to pay. */
            partnerBankCode: string;
            /** @description SNAP service: 17 within the bank, 18 over BI-FAST, 22 over BI-RTGS, 23 over SKN-BI. */
            serviceCode: string;
            /** @enum {string} */
            rail: "INTRABANK" | "BI_FAST" | "SKN" | "RTGS";
            /** @description Why it goes over this rail. */
            railReason: components["schemas"]["ReasonView"];
            payeeKind: string;
            payeeName: string;
            maskedAccount: string;
            accountName: string;
            /** @description What came of the name inquiry. */
            nameCheck: string | null;
            /** @description The name that the bank has for the account. */
            nameAtBank: string | null;
            replaces: string | null;
            batchId: string | null;
            hold: components["schemas"]["ReasonView"] | null;
            failureCode: string | null;
            /** Format: date-time */
            nameCheckedAt: string | null;
            /** Format: date-time */
            releasedAt: string | null;
            /** Format: date-time */
            settledAt: string | null;
            /**
             * Format: date-time
             * @description Released, and sent by itself then: until then its rail takes no transfers at the bank.
             */
            sendsAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** @description What happens next, and by whom. */
            nextStep: components["schemas"]["NextStepView"];
            /** @description Lines of statements that speak of it. */
            statementLines: components["schemas"]["LineEvidenceView"][];
            attempts: components["schemas"]["AttemptView"][];
            wireMessages: components["schemas"]["WireMessageView"][];
            ledger: components["schemas"]["LedgerEntryView"][];
            holdDecisions: components["schemas"]["HoldDecisionView"][];
            /** @description While it is held for them: what the payee is like. */
            screeningHits: components["schemas"]["ScreeningHitView"][];
            /** @description What this person may do now. */
            allowedCommands: ("hold-decision" | "replacement")[];
        };
        HoldDecisionRequest: {
            /** @enum {string} */
            decision: "PAY" | "CANCEL";
            note: string;
        };
        ReplacementPayeeRequest: {
            /** @example 002 */
            bankCode: string;
            accountNumber: string;
            accountName: string;
            name?: string;
        };
        ReplacementRequest: {
            payee: components["schemas"]["ReplacementPayeeRequest"];
            /**
             * @description Days lost by a wrong account of the payee are not counted as late; left out, the fault is taken to be ours.
             * @enum {string}
             */
            cause?: "PAYEE" | "OURS";
            note: string;
        };
        CreateBatchRequest: {
            payoutIds: string[];
        };
        BatchDetailResponse: {
            batchId: string;
            count: number;
            /** @description Rupiah. */
            total: number;
            /** @description sha256 over its payouts; a release names it. */
            hash: string;
            /** @enum {string} */
            state: "OPEN" | "RELEASED" | "REMOVED";
            /** @description User id. */
            maker: string;
            makerName: string | null;
            /** Format: date-time */
            createdAt: string;
            /** @description User id. */
            releaser: string | null;
            releaserName: string | null;
            /** Format: date-time */
            releasedAt: string | null;
            /** @description What the caller may have done with it now. */
            allowedCommands: "removeBatch"[];
            items: components["schemas"]["PayoutResponse"][];
        };
        BatchResponse: {
            batchId: string;
            count: number;
            /** @description Rupiah. */
            total: number;
            /** @description sha256 over its payouts; a release names it. */
            hash: string;
            /** @enum {string} */
            state: "OPEN" | "RELEASED" | "REMOVED";
            /** @description User id. */
            maker: string;
            makerName: string | null;
            /** Format: date-time */
            createdAt: string;
            /** @description User id. */
            releaser: string | null;
            releaserName: string | null;
            /** Format: date-time */
            releasedAt: string | null;
        };
        BatchListResponse: {
            items: components["schemas"]["BatchResponse"][];
            next: string | null;
        };
        ReleaseRequest: {
            /** @description The hash of the batch as the releaser has seen it. */
            hash: string;
        };
        OpenLinesView: {
            /** @enum {string} */
            bucket: "THEIRS_NOT_OURS" | "AMOUNT_DIFFERS" | "RETURN_SUSPECTED" | "OTHER";
            count: number;
        };
        BankStandingView: {
            bankCode: string;
            /**
             * Format: date-time
             * @description Up to here every line was read and the balances added up.
             */
            completeThrough: string | null;
            /** Format: date-time */
            lastReadAt: string | null;
            /**
             * Format: date-time
             * @description Since then lines and balances do not add up.
             */
            gapSince: string | null;
            /** @description Sen, because interest may carry them. */
            statementBalanceSen: number | null;
            /** @description Rupiah in the ledger at this bank. */
            ledgerBalance: number;
            openLines: components["schemas"]["OpenLinesView"][];
            unreadableLines: number;
            /** @description Stretches of the statement in which lines are missing. */
            gaps: number;
        };
        BankStandingListResponse: {
            items: components["schemas"]["BankStandingView"][];
        };
        AgeingRowView: {
            /**
             * @description What keeps the money from being where it should be.
             * @enum {string}
             */
            kind: "RETURNED" | "REVERSED" | "FAILED" | "HELD" | "UNKNOWN" | "UNPROVEN" | "UNMATCHED" | "MISSING";
            label: components["schemas"]["TextView"];
            /** @description Days that this age begins with. */
            fromDays: number;
            /** @description Days that the next age begins with; null for the oldest. */
            untilDays: number | null;
            count: number;
            /** @description Rupiah. */
            amount: number;
            /**
             * Format: date-time
             * @description Since when the oldest of them waits.
             */
            oldestSince: string;
        };
        AgeingResponse: {
            /**
             * Format: date-time
             * @description Ages are counted to here.
             */
            at: string;
            items: components["schemas"]["AgeingRowView"][];
        };
        ItemProposalView: {
            note: string;
            decidedBy: string;
            /** @description The name of that person. */
            decidedByName: string;
            /** Format: date-time */
            decidedAt: string;
            /** @enum {string} */
            decision: "ASSIGN" | "PART_RETURN" | "DIVIDE" | "FUNDING" | "FEE" | "SUSPENSE" | "EXPLAIN";
            /** @description With ASSIGN: our reference. */
            reference: string | null;
            /** @description With DIVIDE: our references of what the debit pays. */
            references: string[];
            /** @description With DIVIDE: what the bank took beside them. */
            fee: number;
        };
        CandidateView: {
            payoutId: string;
            /** @description The reference that ASSIGN names. */
            reference: string;
            /** @enum {string} */
            state: "SENDING" | "NOT_SENT" | "UNKNOWN" | "PENDING" | "CLAIMED_PAID" | "RECONCILED" | "REJECTED" | "FAILED_FINAL" | "RETURNED";
            /** Format: date-time */
            sentAt: string;
        };
        StatementLineView: {
            /** @description What a decision about it names. */
            itemId: string;
            proposal: components["schemas"]["ItemProposalView"] | null;
            /** @description Payments of its amount at this bank, newest first, at most five. */
            candidates: components["schemas"]["CandidateView"][];
            lineId: number;
            /** Format: date-time */
            bookedAt: string;
            /** @enum {string} */
            direction: "CREDIT" | "DEBIT";
            /** @description Sen, because interest may carry them. */
            amountSen: number;
            remark: string;
            status: string;
            /** @enum {string} */
            bucket: "THEIRS_NOT_OURS" | "AMOUNT_DIFFERS" | "RETURN_SUSPECTED" | "OTHER";
            /** @description The payout whose reference it carries. */
            payoutId: string | null;
        };
        StatementLineListResponse: {
            items: components["schemas"]["StatementLineView"][];
            next: string | null;
        };
        UnreadableLineView: {
            /** @description What a decision about it names. */
            itemId: string;
            proposal: components["schemas"]["ItemProposalView"] | null;
            /** @enum {string} */
            reason: "NO_LINE" | "AMOUNT" | "DIRECTION" | "TIME";
            /** @description As the bank sent it. */
            content: string;
            /** Format: date-time */
            readAt: string;
        };
        UnreadableLineListResponse: {
            items: components["schemas"]["UnreadableLineView"][];
        };
        GapView: {
            /** @description What a decision about it names. */
            itemId: string;
            proposal: components["schemas"]["ItemProposalView"] | null;
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
            /** @description What is missing together, in sen; debits are negative. */
            missingSen: number;
            /** Format: date-time */
            foundAt: string;
        };
        GapListResponse: {
            items: components["schemas"]["GapView"][];
        };
        ReconciliationRequest: {
            /** @example 002 */
            bankCode: string;
            /** Format: date-time */
            from?: string;
            /** Format: date-time */
            to?: string;
        };
        ReconciliationResponse: {
            bankCode: string;
            /** Format: date-time */
            readFrom: string;
            /** Format: date-time */
            readTo: string;
            newLines: number;
            matched: number;
            returned: number;
            unmatched: number;
        };
        RadarFactView: {
            /** @description since, attempts, code, state … */
            name: string;
            value: string;
        };
        RadarRepairView: {
            /** @enum {string} */
            repair: "RESTART" | "REBUILD" | "REDRIVE" | "END" | "NOTED";
            /** @description The name of a person, or RADAR where it repaired by itself. */
            by: string;
            /** Format: date-time */
            at: string;
        };
        RadarFindingView: {
            findingId: number;
            /** @enum {string} */
            kind: "WORKFLOW_MISSING" | "WORKFLOW_FAILING" | "WORKFLOW_FOREIGN" | "CLAIM_UNOPENED" | "CLAIM_WITHOUT_WAIT" | "DEADLINE_UNRECORDED" | "FACT_UNHEARD" | "WAIT_OVERDUE" | "DESK_UNMANNED" | "OUTBOX_OLD" | "MESSAGES_UNSENT" | "PAYOUT_STILL" | "STATEMENT_SILENT" | "STATEMENT_FILE_FAILED" | "PAYMENT_FILE_LIES" | "PAYMENT_ANSWER" | "DAY_REOPENED" | "SENDING_BLOCKED" | "DEBIT_UNKNOWN" | "PAID_UNDULY" | "PART_RETURNED" | "CLOCK_DIFFERS" | "RECORD_UNREADABLE" | "RECORD_TAMPERED" | "STEPS_LOST" | "CLAIM_LOST";
            /** @description What it is about, such as claim/JKK-2026-0000001, payout/…, outbox/17, bank/008. */
            subject: string;
            /** @enum {string} */
            owner: "PLKK_STAFF" | "PLKK_DOCTOR" | "EMPLOYER" | "CLAIM_OFFICER" | "MEDICAL_VERIFIER" | "BENEFIT_APPROVER" | "BRANCH_HEAD" | "REGIONAL_DEPUTY" | "FINANCE_MAKER" | "FINANCE_RELEASER" | "LABOUR_INSPECTOR" | "ADVISORY_DOCTOR" | "SPO_COUNTER" | "PERISAI_AGENT" | "AUDITOR" | "ADMIN";
            /**
             * @description What may be had done about it by this person.
             * @enum {string|null}
             */
            repair: "RESTART" | "REBUILD" | "REDRIVE" | "END" | "NOTED" | null;
            facts: components["schemas"]["RadarFactView"][];
            /** Format: date-time */
            firstSeenAt: string;
            /** Format: date-time */
            lastSeenAt: string;
            /** Format: date-time */
            goneAt: string | null;
            repairs: components["schemas"]["RadarRepairView"][];
        };
        RadarKindView: {
            /** @enum {string} */
            kind: "WORKFLOW_MISSING" | "WORKFLOW_FAILING" | "WORKFLOW_FOREIGN" | "CLAIM_UNOPENED" | "CLAIM_WITHOUT_WAIT" | "DEADLINE_UNRECORDED" | "FACT_UNHEARD" | "WAIT_OVERDUE" | "DESK_UNMANNED" | "OUTBOX_OLD" | "MESSAGES_UNSENT" | "PAYOUT_STILL" | "STATEMENT_SILENT" | "STATEMENT_FILE_FAILED" | "PAYMENT_FILE_LIES" | "PAYMENT_ANSWER" | "DAY_REOPENED" | "SENDING_BLOCKED" | "DEBIT_UNKNOWN" | "PAID_UNDULY" | "PART_RETURNED" | "CLOCK_DIFFERS" | "RECORD_UNREADABLE" | "RECORD_TAMPERED" | "STEPS_LOST" | "CLAIM_LOST";
            count: number;
        };
        RadarListResponse: {
            items: components["schemas"]["RadarFindingView"][];
            /** @description How many of each kind are open, whatever is asked for. */
            kinds: components["schemas"]["RadarKindView"][];
            next: string | null;
        };
        RadarRepairResponse: {
            /** @enum {string} */
            repair: "RESTART" | "REBUILD" | "REDRIVE" | "END" | "NOTED";
        };
        BlockWordView: {
            by: string;
            /** Format: date-time */
            at: string;
            note: string;
        };
        SendingBlockView: {
            blockId: number;
            /** @enum {string} */
            reason: "OLDER_DATABASE" | "OTHER_DATABASE" | "WITNESS_LOST" | "UNKNOWN_DEBIT";
            /** Format: date-time */
            noticedAt: string;
            /** @description Who proposed to lift it, and then who lifted it. */
            words: components["schemas"]["BlockWordView"][];
            /** Format: date-time */
            liftedAt: string | null;
        };
        SendingResponse: {
            /** @description The block that stands, first, and those that were lifted. */
            blocks: components["schemas"]["SendingBlockView"][];
            /** @description Banks whose statement is not read in full up to when the block was noticed. */
            unreadBanks: string[];
            /** @description Debits under references of ours that no row knows. */
            lostDebits: number;
            /** @description What this person may do now. */
            allowedCommands: "lift"[];
        };
        LiftRequest: {
            /** @description What was looked at before sending goes on. */
            note: string;
        };
        DivisiblePaymentView: {
            payoutId: string;
            /** @description The reference that DIVIDE names. */
            reference: string;
            claimNumber: string;
            payeeName: string;
            /** @description Rupiah. */
            amount: number;
            /** @enum {string} */
            state: "SENDING" | "NOT_SENT" | "UNKNOWN" | "PENDING" | "CLAIMED_PAID" | "RECONCILED" | "REJECTED" | "FAILED_FINAL" | "RETURNED";
            /** Format: date-time */
            sentAt: string;
        };
        DivisibleLineResponse: {
            /** @description What the parts have to come to, in sen. */
            amountSen: number;
            /** @description Whether the contract says that the bank books its fee in one line with payments. */
            mayHaveFee: boolean;
            /** @description Payments of the bulk that the line names, or those that no line proves yet; newest first. */
            items: components["schemas"]["DivisiblePaymentView"][];
        };
        ItemDecisionRequest: {
            /** @enum {string} */
            decision: "ASSIGN" | "PART_RETURN" | "DIVIDE" | "FUNDING" | "FEE" | "SUSPENSE" | "EXPLAIN";
            /** @description With ASSIGN and PART_RETURN: our reference that the line is about. */
            reference?: string;
            /** @description With DIVIDE: our references of the payments that the debit pays, each with all of its amount. */
            references?: string[];
            /** @description With DIVIDE: what the bank took beside them, where its contract says that it books that so. */
            fee?: number;
            note: string;
        };
        StepResponse: {
            /**
             * @description What this word was; with CONFIRMED it has happened.
             * @enum {string}
             */
            step: "PROPOSED" | "CONFIRMED" | "DECLINED";
        };
        DaySheetView: {
            bankCode: string;
            accountNumber: string;
            /** Format: date */
            day: string;
            /** @description Sen. */
            openingSen: number;
            creditCount: number;
            /** @description Sen. */
            creditSen: number;
            debitCount: number;
            /** @description Sen. */
            debitSen: number;
            /** @description Sen. */
            closingSen: number;
        };
        DayObstacleView: {
            /** @enum {string} */
            code: "NOT_READ" | "OPEN_LINES" | "GAPS" | "UNREADABLE_LINES" | "BALANCE";
            id: string;
            en: string;
        };
        WaitingWordView: {
            note: string;
            decidedBy: string;
            /** @description The name of that person. */
            decidedByName: string;
            /** Format: date-time */
            decidedAt: string;
        };
        OpenDayView: {
            sheet: components["schemas"]["DaySheetView"];
            /** @description Why it does not close; empty where it adds up. */
            obstacles: components["schemas"]["DayObstacleView"][];
            /** @description Who has prepared it. */
            proposal: components["schemas"]["WaitingWordView"] | null;
        };
        ClosedDayView: {
            /** Format: date */
            day: string;
            /** @description Counts the closings of this day. */
            closing: number;
            sheet: components["schemas"]["DaySheetView"];
            /** @description SHA-256 of the sheet: what both persons signed. */
            hash: string;
            preparedBy: string;
            /** @description The name of that person. */
            preparedByName: string | null;
            signedBy: string;
            /** @description The name of that person. */
            signedByName: string | null;
            /** Format: date-time */
            closedAt: string;
            /**
             * Format: date-time
             * @description When a late line made the sheet untrue.
             */
            reopenedAt: string | null;
        };
        ClosedDayListResponse: {
            /** @description The oldest day that is over and not closed. */
            next: components["schemas"]["OpenDayView"] | null;
            items: components["schemas"]["ClosedDayView"][];
        };
        NoteRequest: {
            note: string;
        };
        ReceivedListResponse: {
            /** @description Names the list by everything it says. */
            checksum: string;
            /** @enum {string} */
            list: "DTTOT" | "DPPSPM";
            entryCount: number;
        };
        ScreeningListView: {
            checksum: string;
            /** @enum {string} */
            list: "DTTOT" | "DPPSPM";
            /** @description The day on which its authority published it. */
            datedOn: string;
            source: string;
            /** @description Invented, for play money. */
            isModel: boolean;
            entryCount: number;
            /** @description Who handed it in. */
            proposedByName: string;
            /** Format: date-time */
            proposedAt: string;
            /** @description Null until it is published. */
            version: number | null;
            confirmedByName: string | null;
            /** Format: date-time */
            confirmedAt: string | null;
            /** @description Whether payees are held against it now. */
            isInForce: boolean;
        };
        ScreeningListsResponse: {
            items: components["schemas"]["ScreeningListView"][];
        };
        PublicationRequest: {
            /** @description What the list was compared with. */
            note: string;
        };
        PublishedListResponse: {
            /** @enum {string} */
            list: "DTTOT" | "DPPSPM";
            version: number;
        };
        ReceivedFileResponse: {
            fileId: string;
            sha256: string;
            /** @description Bytes. */
            size: number;
        };
        StatementFileView: {
            fileId: string;
            bankCode: string;
            sha256: string;
            /** @description Bytes. */
            size: number;
            receivedBy: string;
            /** @description The name of that person. */
            receivedByName: string;
            /** Format: date-time */
            receivedAt: string;
            /**
             * Format: date-time
             * @description Null until the reader of the bank has taken it.
             */
            takenAt: string | null;
            /** @enum {string|null} */
            format: "CAMT053" | "CAMT054" | "MT940" | "PAIN002" | null;
            /**
             * @description Why nothing of it was taken.
             * @enum {string|null}
             */
            refusal: "FORMAT" | "ENCODING" | "DOCTYPE" | "MALFORMED" | "EMPTY" | "SUMS" | "ACCOUNT" | "CURRENCY" | "BEFORE_OPENING" | null;
            /** @description Whether its balances prove that no line is missing. */
            isProven: boolean | null;
            newLines: number;
            /** @description Lines that had been stored before. */
            knownLines: number;
            /** @description Lines that only a person can read. */
            unreadableLines: number;
        };
        StatementFileListResponse: {
            items: components["schemas"]["StatementFileView"][];
        };
        StatementFileLineView: {
            /** @description Its place in the file. */
            no: number;
            /** @enum {string} */
            outcome: "NEW" | "KNOWN" | "UNREADABLE" | "UNKNOWN_REFERENCE" | "CONTRADICTS";
            /** Format: date-time */
            bookedAt: string | null;
            /** @enum {string|null} */
            direction: "CREDIT" | "DEBIT" | null;
            /** @description Sen, because interest may carry them. */
            amountSen: number | null;
            remark: string | null;
            /**
             * @description What the line turned out to be.
             * @enum {string|null}
             */
            bucket: "MATCHED" | "RETURN" | "AMOUNT_DIFFERS" | "THEIRS_NOT_OURS" | "RETURN_SUSPECTED" | "FEE" | "CORRECTION" | "FUNDING" | "OTHER" | "EXPLAINED" | "SUSPENSE" | "DIVIDED" | "PART_RETURNED" | null;
            payoutId: string | null;
        };
        StatementFileLineListResponse: {
            items: components["schemas"]["StatementFileLineView"][];
            next: string | null;
        };
        PaymentFileRequest: {
            /** @example 002 */
            bankCode: string;
        };
        WishedFileResponse: {
            fileId: string;
        };
        FileBankView: {
            bankCode: string;
            /** @enum {string} */
            version: "pain.001.001.03" | "pain.001.001.09";
            /** @description Whether payments may leave through it. */
            sending: boolean;
            /** @description Released payouts that stand in no file. */
            waitingCount: number;
            /** @description Rupiah. */
            waitingAmount: number;
        };
        FileTakingView: {
            /** Format: date-time */
            takenAt: string;
            takenByName: string;
            /** @description Null of the first taking. */
            reason: string | null;
        };
        PaymentFileView: {
            fileId: string;
            bankCode: string;
            /** @description Its MsgId: the bank names it in its answer. */
            messageId: string;
            /** @enum {string} */
            state: "WAITS" | "NOTHING" | "STOPPED" | "MADE" | "HANDED_OVER" | "WITHDRAWN";
            /**
             * @description Why none was made.
             * @enum {string|null}
             */
            stop: "BANK_NOT_SPOKEN_TO" | "SENDING_BLOCKED" | "STATEMENT_UNREAD" | "WITNESS_SILENT" | "CLOCK_DIFFERS" | null;
            /** @enum {string|null} */
            version: "pain.001.001.03" | "pain.001.001.09" | null;
            sha256: string | null;
            /** @description Its payments. */
            count: number;
            /** @description Rupiah, as its CtrlSum says. */
            total: number;
            /** @description Of its payments: said to be paid, or proven. */
            paidCount: number;
            /** @description Of its payments: refused, or come back. */
            failedCount: number;
            /** Format: date-time */
            requestedAt: string;
            requestedByName: string;
            /** Format: date-time */
            madeAt: string | null;
            /**
             * Format: date-time
             * @description When it was first taken to be handed over.
             */
            handedOverAt: string | null;
            handedOverByName: string | null;
            /** @description Each time that somebody took it, from the first on. */
            takings: components["schemas"]["FileTakingView"][];
            /** Format: date-time */
            withdrawnAt: string | null;
            withdrawnByName: string | null;
            /** @description To withdraw it. */
            withdrawalProposal: components["schemas"]["WaitingWordView"] | null;
            /** @description Whether the reader may take it to hand it over. */
            mayHandOver: boolean;
            /** @description Whether the reader may propose to withdraw it, or confirm it. */
            mayWithdraw: boolean;
        };
        PaymentFileListResponse: {
            /** @description Banks that are told to pay by files. */
            banks: components["schemas"]["FileBankView"][];
            items: components["schemas"]["PaymentFileView"][];
            next: string | null;
        };
        HandOverRequest: {
            /** @description Why, of whoever takes it once more. */
            reason?: string;
        };
        FileWithdrawalRequest: {
            note: string;
        };
        BillLinesRequest: {
            /** @description The text of the file: date, serviceCode, description, quantity, unitPrice, doctorLicence in any order; commas, semicolons or tabs. */
            csv: string;
        };
        ReadBillLineView: {
            /** Format: date */
            date: string;
            serviceCode: string;
            description: string;
            quantity: number;
            /** @description Rupiah. */
            unitPrice: number;
            doctorLicence: string;
        };
        CsvFindingView: {
            pointer: string;
            code: string;
            detail: components["schemas"]["TextView"];
            /** @description The line of the file; null where the whole file is meant. */
            line: number | null;
        };
        BillLinesResponse: {
            /** @description Empty where anything is wrong. */
            lines: components["schemas"]["ReadBillLineView"][];
            errors: components["schemas"]["CsvFindingView"][];
        };
        ControlProposalView: {
            note: string;
            decidedBy: string;
            /** @description The name of that person. */
            decidedByName: string;
            /** Format: date-time */
            decidedAt: string;
            /** @description Rupiah of a cap. */
            value: string | null;
        };
        BankSwitchView: {
            bankCode: string;
            sending: boolean;
            reason: string | null;
            changedBy: string | null;
            /** Format: date-time */
            changedAt: string | null;
            /** @description To let it send again. */
            proposal: components["schemas"]["ControlProposalView"] | null;
        };
        CapView: {
            /** @enum {string} */
            scope: "BATCH" | "BRANCH_DAY" | "BANK_DAY" | "FIRST_PAYMENT";
            /** @description Rupiah; null where none is set. */
            limit: number | null;
            proposal: components["schemas"]["ControlProposalView"] | null;
        };
        ControlsResponse: {
            banks: components["schemas"]["BankSwitchView"][];
            caps: components["schemas"]["CapView"][];
        };
        CapRoomView: {
            /** @description Rupiah. */
            limit: number;
            /** @description Counts towards it already. */
            used: number;
            left: number;
        };
        RailRoomView: {
            /** @enum {string} */
            rail: "INTRABANK" | "BI_FAST" | "SKN" | "RTGS";
            /**
             * @description Null where the rail takes transfers at any time.
             * @enum {string|null}
             */
            days: "EVERY_DAY" | "WORKING_DAYS" | null;
            /** @description HH:MM in western Indonesia. */
            from: string | null;
            /** @description The bank's cut-off; we stop half an hour before it. */
            cutOff: string | null;
            /**
             * Format: date-time
             * @description When what is released now is sent; null where that is at once.
             */
            opensAt: string | null;
            /**
             * Format: date-time
             * @description Until when it is sent then; null where at any time.
             */
            until: string | null;
        };
        BankRoomView: {
            bankCode: string;
            /** @description False while finance has stopped payments through it. */
            sending: boolean;
            /**
             * @description FILE: a person hands the payments over.
             * @enum {string}
             */
            channel: "API" | "FILE";
            rails: components["schemas"]["RailRoomView"][];
            /** @description Of what goes out through it today, what is released and still waits counted in. */
            day: components["schemas"]["CapRoomView"] | null;
            /** @description Rupiah of the one payment that goes first and alone; null where one was proven already. */
            firstPayment: number | null;
            /** @description Rupiah that are released and not sent yet. */
            leaving: number;
        };
        RoomResponse: {
            /**
             * Format: date-time
             * @description When this was so.
             */
            at: string;
            /** @description Rupiah of one batch; null where no cap is set. */
            batch: number | null;
            /** @description Of what the branch of whoever asks releases today; null without a cap or a branch. */
            branchDay: components["schemas"]["CapRoomView"] | null;
            banks: components["schemas"]["BankRoomView"][];
        };
        SwitchRequest: {
            /**
             * @description STOP needs one person, RESUME two.
             * @enum {string}
             */
            decision: "STOP" | "RESUME";
            note: string;
        };
        CapRequest: {
            /** @description Rupiah; without it the cap is lifted. */
            limit?: number;
            note: string;
        };
        AccountTotalView: {
            account: string;
            label: components["schemas"]["TextView"] | null;
            /** @description Rupiah. */
            debit: number;
            /** @description Rupiah. */
            credit: number;
            /** @description Rupiah; debits positive. */
            balance: number;
        };
        TrialBalanceResponse: {
            /** @description Rupiah of all debits. */
            debit: number;
            /** @description Rupiah of all credits; the books balance where both are equal. */
            credit: number;
            items: components["schemas"]["AccountTotalView"][];
        };
        AccountLineView: {
            entryId: number;
            /** Format: date-time */
            at: string;
            event: string;
            claimNumber: string | null;
            payoutId: string | null;
            /** @description Rupiah; debits positive. */
            amount: number;
            /** @description Rupiah; the balance after this line. */
            balance: number;
        };
        AccountStatementResponse: {
            account: string;
            items: components["schemas"]["AccountLineView"][];
            next: string | null;
        };
        SettlementProposalView: {
            note: string;
            decidedBy: string;
            /** @description The name of that person. */
            decidedByName: string;
            /** Format: date-time */
            decidedAt: string;
            /** @enum {string} */
            decision: "LINE" | "WRITE_OFF";
            /** @description Rupiah that are settled by it. */
            amount: number;
            /** @description With LINE: the bank of the line. */
            bankCode: string | null;
            /** @description With LINE: the line. */
            lineId: number | null;
            /** @description With LINE: what the bank wrote. */
            remark: string | null;
        };
        ReceivableView: {
            claimNumber: string;
            /**
             * @description OVERPAYMENT is settled in its claim.
             * @enum {string}
             */
            payer: "JASA_RAHARJA" | "BPJS_KESEHATAN" | "INSURANCE" | "EMPLOYER" | "OVERPAYMENT";
            label: components["schemas"]["TextView"];
            /** @description Rupiah that are still owed. */
            balance: number;
            /**
             * Format: date-time
             * @description When the fund first paid what is owed.
             */
            since: string;
            /** @description Days since then. */
            ageDays: number;
            proposal: components["schemas"]["SettlementProposalView"] | null;
        };
        ReceivablesResponse: {
            /** @description Rupiah of all that the filters let through, on whatever page. */
            total: number;
            /** @description How many they are. */
            count: number;
            items: components["schemas"]["ReceivableView"][];
            next: string | null;
        };
        SettlingLineView: {
            lineId: number;
            bankCode: string;
            /** Format: date-time */
            bookedAt: string;
            /** @description Rupiah. */
            amount: number;
            remark: string;
        };
        SettlingLinesResponse: {
            /** @description Rupiah that are still owed; no line here is more. */
            balance: number;
            items: components["schemas"]["SettlingLineView"][];
            next: string | null;
        };
        SettlementRequest: {
            /** @enum {string} */
            payer: "JASA_RAHARJA" | "BPJS_KESEHATAN" | "INSURANCE" | "EMPLOYER";
            /**
             * @description LINE: a credit on a statement that nothing explains yet. WRITE_OFF: no money comes any more. DECLINE: not what somebody else proposed.
             * @enum {string}
             */
            decision: "LINE" | "WRITE_OFF" | "DECLINE";
            /** @description With LINE: the bank of the line. */
            bankCode?: string;
            /** @description With LINE: the line. */
            lineId?: number;
            /** @description With WRITE_OFF: rupiah. */
            amount?: number;
            note: string;
        };
        MinimumWageInput: {
            amount: number;
            /** @description The decree that fixed it. */
            source: string;
        };
        WageInput: {
            amount?: number;
            /** @enum {string} */
            unit?: "MONTH" | "DAY" | "PIECE_AVERAGE_3M" | "BPU_CONTRIBUTION";
            /**
             * @description BPU_CONTRIBUTION: whether the amount is the full contribution or what a discount of the month left of it.
             * @enum {string}
             */
            given?: "FULL" | "PAID";
            minimum?: components["schemas"]["MinimumWageInput"];
        };
        CalculationRequest: {
            /** @enum {string} */
            kind: "ACCIDENT" | "DISEASE";
            /** @enum {string} */
            segment: "PU" | "BPU" | "JAKON" | "PMI";
            /** Format: date-time */
            occurredAt: string;
            /** @enum {string} */
            zone: "WIB" | "WITA" | "WIT";
            wage: components["schemas"]["WageInput"];
            /** @enum {string} */
            handedness?: "RIGHT" | "LEFT";
            /** Format: date */
            requestedOn?: string;
            stmbPolicy?: string;
            benefits: ({
                /** @enum {string} */
                type: "MEDICAL_BILL" | "MEDICAL_REIMBURSEMENT" | "TRANSPORT" | "STMB" | "PARTIAL_ANATOMICAL" | "PARTIAL_FUNCTIONAL" | "TOTAL_PERMANENT" | "DEATH" | "PERIODIC" | "FUNERAL" | "SCHOLARSHIP" | "PROSTHESIS" | "ORTHOSIS" | "DENTURE" | "HEARING_AID" | "GLASSES" | "HOME_CARE" | "REHABILITATION" | "LATE_COMPENSATION";
            } & {
                [key: string]: unknown;
            })[];
        };
        CalculationRuleSetView: {
            amounts: string;
            procedure: string;
        };
        CalculationLineView: {
            /** @enum {string} */
            type: "MEDICAL_BILL" | "MEDICAL_REIMBURSEMENT" | "TRANSPORT" | "STMB" | "PARTIAL_ANATOMICAL" | "PARTIAL_FUNCTIONAL" | "TOTAL_PERMANENT" | "DEATH" | "PERIODIC" | "FUNERAL" | "SCHOLARSHIP" | "PROSTHESIS" | "ORTHOSIS" | "DENTURE" | "HEARING_AID" | "GLASSES" | "HOME_CARE" | "REHABILITATION" | "LATE_COMPENSATION";
            /** @description Rupiah. */
            amount: number;
            trace: components["schemas"]["TraceStepView"][];
        };
        CalculationResponse: {
            ruleSet: components["schemas"]["CalculationRuleSetView"];
            /** @description Rupiah. */
            monthlyWage: number;
            lines: components["schemas"]["CalculationLineView"][];
            /** @description Rupiah. */
            total: number;
        };
        DocumentResponse: {
            documentId: string;
            sha256: string;
            /** @description Bytes. */
            size: number;
            /** @enum {string} */
            type: "application/pdf" | "image/jpeg" | "image/png";
        };
        LetterView: {
            letterId: string;
            /** @enum {string} */
            kind: "RECEIPT" | "GUARANTEE" | "GUARANTEE_CONFIRMED" | "GUARANTEE_REVOKED" | "REFERRAL" | "REFERRAL_GUARANTEE" | "QUESTION" | "DOCUMENTS" | "MEDICAL_QUESTION" | "CONCLUSION" | "REFUSAL" | "CALCULATION" | "OVERPAYMENT" | "PAYMENT_NOTICE" | "LABOUR_OFFICE_NOTICE";
            title: components["schemas"]["TextView"];
            to: components["schemas"]["TextView"];
            /** Format: date-time */
            writtenAt: string;
            /** @description Whether somebody whom it names is called otherwise since. */
            superseded: boolean;
        };
        MessageView: {
            /** @enum {string} */
            code: "REPORT_RECEIVED" | "DATA_MISSING" | "DOCTOR_ASKED" | "GUARANTEED" | "DECIDED" | "PAID" | "REMINDER" | "STATUS_CODE" | "ESCALATION";
            subject: components["schemas"]["TextView"];
            to: components["schemas"]["TextView"];
            /** @enum {string} */
            channel: "EMAIL" | "SMS" | "WHATSAPP";
            /** @enum {string} */
            status: "QUEUED" | "SENT" | "UNDELIVERABLE" | "NO_ADDRESS" | "OFF";
            statusText: components["schemas"]["TextView"];
            attempts: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            closedAt: string | null;
        };
        LettersResponse: {
            items: components["schemas"]["LetterView"][];
            /** @description Who was told by which channel, and what became of it; the office alone. */
            messages: components["schemas"]["MessageView"][];
        };
        LetterCheckResponse: {
            /** @description Whether we wrote a letter of this number. */
            valid: boolean;
            /** @description Whether what the letter says no longer holds: a guarantee was revoked, a decision was taken back, a closed day is open again. */
            revoked: boolean;
            /** @description Whether somebody whom the letter names is called otherwise since: what it says is what was known then. */
            superseded: boolean;
        };
        ReadingView: {
            /**
             * Format: date-time
             * @description For the first time within this quarter of an hour; of a look-up, each time.
             */
            at: string;
            userId: string;
            username: string;
            name: string;
            /** @description What the reader was at that moment. */
            roles: ("PLKK_STAFF" | "PLKK_DOCTOR" | "EMPLOYER" | "CLAIM_OFFICER" | "MEDICAL_VERIFIER" | "BENEFIT_APPROVER" | "BRANCH_HEAD" | "REGIONAL_DEPUTY" | "FINANCE_MAKER" | "FINANCE_RELEASER" | "LABOUR_INSPECTOR" | "ADVISORY_DOCTOR" | "SPO_COUNTER" | "PERISAI_AGENT" | "AUDITOR" | "ADMIN")[];
            /** @enum {string} */
            what: "CLAIM" | "DOCUMENT" | "LETTER" | "PERSON";
            /** @description The number of the claim, the id of the file or of the letter, or the number of the card; NIK where nobody has it. */
            subject: string;
            /** @description Null for an own file that no claim had yet, and for a person who was looked for. */
            claimNumber: string | null;
        };
        ReadingsResponse: {
            /** @description The newest first. */
            items: components["schemas"]["ReadingView"][];
            next: string | null;
        };
        PublicKeyResponse: {
            /** @enum {string} */
            algorithm: "Ed25519";
            /** @description SPKI, PEM. */
            publicKeyPem: string;
            /** @description Those that signed before, of the same shape. */
            earlierKeysPem: string[];
        };
        LabelView: {
            id: string;
            en: string;
            code: string;
        };
        LabelsResponse: {
            claimStages: components["schemas"]["LabelView"][];
            benefitStages: components["schemas"]["LabelView"][];
            benefitTypes: components["schemas"]["LabelView"][];
            commands: components["schemas"]["LabelView"][];
            holdReasons: components["schemas"]["LabelView"][];
        };
        PlkkView: {
            plkkCode: string;
            name: string;
            regencyCode: string;
        };
        PlkkListResponse: {
            items: components["schemas"]["PlkkView"][];
        };
        EmployerView: {
            employerNumber: string;
            name: string;
            branch: string | null;
        };
        EmployerListResponse: {
            items: components["schemas"]["EmployerView"][];
        };
        BankView: {
            bankCode: string;
            name: string;
            /** @description A bank that pays for us. */
            partner: boolean;
        };
        BankListResponse: {
            items: components["schemas"]["BankView"][];
        };
        BranchView: {
            branchCode: string;
            name: string;
        };
        BranchListResponse: {
            items: components["schemas"]["BranchView"][];
        };
        RegencyView: {
            regencyCode: string;
            name: string;
            branch: string;
            /**
             * @description The zone in which the clocks there go.
             * @enum {string}
             */
            zone: "WIB" | "WITA" | "WIT";
        };
        RegencyListResponse: {
            items: components["schemas"]["RegencyView"][];
        };
        Icd10View: {
            code: string;
            /** @description Known for the categories that work accidents have. */
            name: components["schemas"]["TextView"] | null;
        };
        Icd10ListResponse: {
            items: components["schemas"]["Icd10View"][];
        };
        CoverTodayView: {
            /** @enum {string} */
            outcome: "COVERED" | "EMPLOYER_PAYS_FIRST" | "NOT_COVERED" | "OFFICER_DECIDES";
            reasons: components["schemas"]["ReasonView"][];
        };
        CardHolderView: {
            participantNumber: string;
            name: string;
            segment: string;
            employerNumber: string | null;
            projectNumber: string | null;
            /** @description Last month that was paid, YYYY-MM. */
            paidUntil: string | null;
            /** @description As the register of employers has it. */
            employerName: string | null;
            /** @description What the table of cover says of an accident today; a claim is judged by its own day. */
            cover: components["schemas"]["CoverTodayView"];
        };
        CardHolderListResponse: {
            /** @description Several where one person has several cards. */
            items: components["schemas"]["CardHolderView"][];
        };
        HospitalTermsView: {
            careClass: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string | null;
            /**
             * Format: date
             * @description The end of the hospital's own licence.
             */
            licensedTo: string | null;
            /** @description Days after the end of the stay; a bill is warned of from then on. */
            warnAfterDays: number;
            deductAfterDays: number;
            expiresAfterDays: number;
            deductionPercent: number;
            /** @description Days within which a bill is paid. */
            paymentDays: number;
        };
        HospitalRegisterView: {
            plkkCode: string;
            name: string;
            kind: string;
            class: string;
            regencyCode: string;
            regencyName: string | null;
            bankCode: string;
            accountNumber: string;
            accountName: string;
            /** Format: date */
            contractFrom: string;
            /** Format: date */
            contractTo: string | null;
            /** @description Services with a price today. */
            tariffs: number;
            /** @description Doctors who are licensed today. */
            doctors: number;
            /** @description Everything that was agreed, the oldest first. */
            terms: components["schemas"]["HospitalTermsView"][];
        };
        HospitalRegisterResponse: {
            items: components["schemas"]["HospitalRegisterView"][];
            next: string | null;
        };
        RegencyRegisterView: {
            regencyCode: string;
            name: string;
            provinceName: string | null;
            branch: string;
            branchName: string;
            /** @enum {string} */
            zone: "WIB" | "WITA" | "WIT";
        };
        RegencyRegisterResponse: {
            items: components["schemas"]["RegencyRegisterView"][];
            next: string | null;
        };
        WageRegisterView: {
            /** @description A province of 2 digits (UMP) or a regency of 4 (UMK). */
            areaCode: string;
            areaName: string;
            year: number;
            /** @description Rupiah a month. */
            amountRupiah: number;
            decree: string | null;
            source: string;
            /** @enum {string} */
            provenance: "seen" | "recalled" | "model";
        };
        WageRegisterResponse: {
            items: components["schemas"]["WageRegisterView"][];
            next: string | null;
        };
        HolidayRegisterView: {
            /** Format: date */
            date: string;
            /** @enum {string} */
            kind: "HOLIDAY" | "JOINT_LEAVE";
            name: string;
            /**
             * @description Null where it was imported.
             * @enum {string|null}
             */
            provenance: "seen" | "recalled" | "model" | null;
            /** @description Deadlines in working days pass over it. */
            isFree: boolean;
            /** @description Taken in from a file; the others came with a release. */
            isImported: boolean;
        };
        HolidayRegisterResponse: {
            items: components["schemas"]["HolidayRegisterView"][];
            /**
             * Format: date
             * @description The last day of which all holidays are known.
             */
            loadedTo: string;
            next: string | null;
        };
        FundRegisterView: {
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description Null where no later account is known.
             */
            validTo: string | null;
            bankCode: string;
            bankName: string;
            accountNumber: string;
            accountName: string;
            source: string;
            /** @enum {string} */
            provenance: "seen" | "recalled" | "model";
        };
        FundRegisterResponse: {
            items: components["schemas"]["FundRegisterView"][];
            next: string | null;
        };
        ContractLimitView: {
            /** @enum {string} */
            rail: "INTRABANK" | "BI_FAST" | "SKN" | "RTGS";
            /** @description Rupiah that the bank takes in one transfer. */
            rupiah: number;
        };
        SendingWindowView: {
            /** @enum {string} */
            rail: "INTRABANK" | "BI_FAST" | "SKN" | "RTGS";
            /** @enum {string} */
            days: "EVERY_DAY" | "WORKING_DAYS";
            /** @description HH:MM in western Indonesia. */
            from: string;
            /** @description The bank's cut-off; we stop half an hour before it. */
            cutOff: string;
        };
        BulkTermsView: {
            /** @description As few as it takes in one request; fewer go by themselves. */
            minimumItems: number;
            maximumItems: number;
            /** @description Rupiah of one request; null where none was agreed. */
            limitRupiah: number | null;
        };
        BankProfileView: {
            version: number;
            /** @description Our account that it pays from. */
            sourceAccount: string;
            signatureMode: string;
            /** @description Characters that it takes of our reference. */
            referenceLength: number;
            /** @description Characters that it tells of a holder's name. */
            holderNameLength: number;
            /** @description A rail that does not stand here has no limit of its own. */
            contractLimits: components["schemas"]["ContractLimitView"][];
            /** @description HH:MM in western Indonesia; until then it answers no inquiry. */
            quietFrom: string | null;
            quietTo: string | null;
            /** @description A rail that does not stand here takes transfers at any time. */
            sendingWindows: components["schemas"]["SendingWindowView"][];
            /**
             * @description Whether it is told to pay over its interface or by files.
             * @enum {string}
             */
            channel: "API" | "FILE";
            /**
             * @description Of the files, where it takes files.
             * @enum {string}
             */
            fileVersion: "pain.001.001.03" | "pain.001.001.09";
            /** @description Many transfers in one request; null where it takes each by itself. */
            bulk: components["schemas"]["BulkTermsView"] | null;
            /** @description Whether it books its fee in one line with the payment. */
            feeWithPayment: boolean;
            /**
             * Format: date-time
             * @description When the payments process said so last.
             */
            notedAt: string;
        };
        BankRegisterView: {
            bankCode: string;
            name: string;
            /** @description Pays for us. */
            partner: boolean;
            /** @description False while finance has stopped payments through it. */
            sending: boolean;
            stoppedBecause: string | null;
            /**
             * Format: date-time
             * @description When this version of the profile was first sent under.
             */
            usedSince: string | null;
            /** @description Null where there is no contract. */
            profile: components["schemas"]["BankProfileView"] | null;
        };
        BankRegisterResponse: {
            items: components["schemas"]["BankRegisterView"][];
        };
        RegisterImportView: {
            importId: string;
            /** @enum {string} */
            register: "plkk" | "hospital-terms" | "tariffs" | "doctors" | "holidays" | "regencies" | "minimum-wages" | "employers" | "projects" | "members" | "contacts" | "fund-accounts";
            sha256: string;
            /**
             * @description NOTHING: no row would change the register.
             * @enum {string}
             */
            state: "WAITING" | "TAKEN" | "DECLINED" | "NOTHING";
            /** @description The name of that person. */
            uploadedBy: string;
            /** Format: date-time */
            uploadedAt: string;
            /** @description Counts how often the file was tried; the newest report is what is agreed to. */
            report: number;
            /** Format: date-time */
            reportedAt: string;
            created: number;
            updated: number;
            unchanged: number;
            /** @description Rows that are not taken in, with the others or without them. */
            refused: number;
            /** @description The name of that person. */
            answeredBy: string | null;
            /** Format: date-time */
            answeredAt: string | null;
            note: string | null;
            /** @description What the caller may decide now. */
            allowedCommands: ("TAKE" | "DECLINE")[];
        };
        RegisterImportListResponse: {
            items: components["schemas"]["RegisterImportView"][];
            next: string | null;
        };
        RegisterFileView: {
            /** @enum {string} */
            register: "plkk" | "hospital-terms" | "tariffs" | "doctors" | "holidays" | "regencies" | "minimum-wages" | "employers" | "projects" | "members" | "contacts" | "fund-accounts";
            required: string[];
            /** @description May be empty or absent. */
            optional: string[];
        };
        RegisterFilesResponse: {
            items: components["schemas"]["RegisterFileView"][];
        };
        RegisterCellView: {
            column: string;
            value: string;
        };
        RegisterChangeView: {
            property: string;
            before: string | null;
            after: string | null;
        };
        RegisterImportRowView: {
            /** @description Where the row ends in the file. */
            line: number;
            /** @enum {string} */
            outcome: "CREATED" | "UPDATED" | "UNCHANGED" | "REFUSED";
            cells: components["schemas"]["RegisterCellView"][];
            changes: components["schemas"]["RegisterChangeView"][];
            errors: components["schemas"]["FindingView"][];
        };
        RegisterImportRowListResponse: {
            items: components["schemas"]["RegisterImportRowView"][];
            next: string | null;
        };
        RegisterImportAnswerRequest: {
            /** @enum {string} */
            decision: "TAKE" | "DECLINE";
            /** @description The report that was read. */
            report: number;
            /** @description Why: what the file was compared with. Read by auditors. */
            note: string;
        };
        RegisterImportAnswerResponse: {
            import: components["schemas"]["RegisterImportView"];
            /** @description The register has changed since the report: nothing was taken, a new report is to be read. */
            reportedAgain: boolean;
        };
        ParticipantLookupResponse: {
            participantNumber: string;
            name: string;
            segment: string;
            employerNumber: string | null;
            projectNumber: string | null;
            /** @description Last month that was paid, YYYY-MM. */
            paidUntil: string | null;
        };
        SearchResponse: {
            /** @description The most urgent of those that this person may see. */
            claims: components["schemas"]["ClaimListItem"][];
            /** @description Of the register, by a whole participant number or NIK. Null where nobody was looked for: no such number, no right to, or the look-ups of this hour are used up. */
            people: components["schemas"]["ParticipantLookupResponse"][] | null;
            /** @description For finance: the payout itself, and those of the claims. */
            payouts: components["schemas"]["PayoutResponse"][];
            hospitals: components["schemas"]["PlkkView"][];
        };
        AmountRuleSetView: {
            /** @description What addresses name it by: the code, for a published version `PP-82-2019@2`. */
            id: string;
            code: string;
            version: number;
            title: string;
            /**
             * Format: date
             * @description Accidents from this day on, by their local date.
             */
            inForceFrom: string;
            /**
             * Format: date
             * @description The last day; null while it is in force.
             */
            inForceTo: string | null;
            /** @description SHA-256 of everything that can change an amount or its citation. */
            checksum: string;
            figures: number;
            verified: number;
            /** @description Compared by one administrator, waiting for another. */
            proposed: number;
            unverified: number;
        };
        RuleSetListResponse: {
            items: components["schemas"]["AmountRuleSetView"][];
        };
        FigureRangeView: {
            from: number;
            to: number;
        };
        NextFigureView: {
            value: number;
            /**
             * Format: date
             * @description Accidents from this day on.
             */
            inForceFrom: string;
            /** @description The table that says it. */
            table: string;
            /** @description False while a second administrator has to publish it. */
            isPublished: boolean;
        };
        VerificationStepView: {
            /** @enum {string} */
            step: "PROPOSED" | "CONFIRMED" | "DECLINED";
            /** @description Name of the administrator. */
            by: string;
            /** Format: date-time */
            at: string;
            note: string;
        };
        FigureResponse: {
            /** @description Unique in its rule set. */
            key: string;
            /** @description As traces name it. */
            name: string;
            /** @description What a row of the injury table is called. */
            title: components["schemas"]["TextView"] | null;
            value: number;
            unit: string;
            /** @description The share of the less used side, for rows of the injury table that have one. */
            otherSide: number | null;
            range: components["schemas"]["FigureRangeView"] | null;
            /** @description What takes effect later. */
            next: components["schemas"]["NextFigureView"] | null;
            citation: string;
            /** @enum {string} */
            provenance: "seen" | "recalled" | "model";
            /** @enum {string} */
            state: "UNVERIFIED" | "PROPOSED" | "VERIFIED";
            /** @description Who verified it: both administrators, or what the data file says. */
            verifiedBy: string | null;
            /** Format: date-time */
            verifiedAt: string | null;
            /** @description What was said about this very value, oldest first. */
            steps: components["schemas"]["VerificationStepView"][];
            /** @description What the caller may do now: verification, confirmation. */
            allowedCommands: string[];
        };
        FigureListResponse: {
            items: components["schemas"]["FigureResponse"][];
            next: string | null;
        };
        FigureVerificationRequest: {
            /** @description Which printed source the figure was compared with. */
            note: string;
        };
        FigureConfirmationRequest: {
            /** @enum {string} */
            decision: "CONFIRM" | "DECLINE";
            note: string;
        };
        PersonFactsView: {
            name: string;
            /** @description Who it is; null in accounts that are older than the question. */
            nik: string | null;
            roles: ("PLKK_STAFF" | "PLKK_DOCTOR" | "EMPLOYER" | "CLAIM_OFFICER" | "MEDICAL_VERIFIER" | "BENEFIT_APPROVER" | "BRANCH_HEAD" | "REGIONAL_DEPUTY" | "FINANCE_MAKER" | "FINANCE_RELEASER" | "LABOUR_INSPECTOR" | "ADVISORY_DOCTOR" | "SPO_COUNTER" | "PERISAI_AGENT" | "AUDITOR" | "ADMIN")[];
            organisation: string;
            branch: string | null;
            plkkCode: string | null;
            employerNumber: string | null;
        };
        PersonProposalView: {
            /** @enum {string} */
            kind: "INVITE" | "CHANGE" | "ENABLE" | "NEW_PASSWORD";
            /** @description Name of the administrator who proposed it. */
            by: string;
            /** Format: date-time */
            at: string;
            note: string;
            /** @description What the person would be. */
            facts: components["schemas"]["PersonFactsView"];
        };
        PersonView: {
            name: string;
            /** @description Who it is; null in accounts that are older than the question. */
            nik: string | null;
            roles: ("PLKK_STAFF" | "PLKK_DOCTOR" | "EMPLOYER" | "CLAIM_OFFICER" | "MEDICAL_VERIFIER" | "BENEFIT_APPROVER" | "BRANCH_HEAD" | "REGIONAL_DEPUTY" | "FINANCE_MAKER" | "FINANCE_RELEASER" | "LABOUR_INSPECTOR" | "ADVISORY_DOCTOR" | "SPO_COUNTER" | "PERISAI_AGENT" | "AUDITOR" | "ADMIN")[];
            organisation: string;
            branch: string | null;
            plkkCode: string | null;
            employerNumber: string | null;
            userId: string;
            username: string;
            /** @description False: cannot sign in, and is in no session. */
            active: boolean;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** @description Sessions that are open now. */
            sessions: number;
            /** Format: date-time */
            seenAt: string | null;
            /**
             * Format: date-time
             * @description Until when the link for a new password holds.
             */
            linkUntil: string | null;
            proposal: components["schemas"]["PersonProposalView"] | null;
            allowedCommands: ("CHANGE" | "DISABLE" | "ENABLE" | "END_SESSIONS" | "NEW_PASSWORD" | "ANSWER")[];
        };
        PeopleListResponse: {
            items: components["schemas"]["PersonView"][];
            next: string | null;
        };
        PersonDeedView: {
            /** @enum {string} */
            deed: "INVITED" | "CHANGED" | "DISABLED" | "ENABLED" | "SESSIONS_ENDED" | "PASSWORD_LINK_MADE" | "PASSWORD_SET" | "PROPOSED" | "CONFIRMED" | "DECLINED";
            by: string;
            /** Format: date-time */
            at: string;
            note: string;
            /** @description What the facts were and became, where they changed. */
            content: {
                [key: string]: unknown;
            };
        };
        PersonResponse: {
            name: string;
            /** @description Who it is; null in accounts that are older than the question. */
            nik: string | null;
            roles: ("PLKK_STAFF" | "PLKK_DOCTOR" | "EMPLOYER" | "CLAIM_OFFICER" | "MEDICAL_VERIFIER" | "BENEFIT_APPROVER" | "BRANCH_HEAD" | "REGIONAL_DEPUTY" | "FINANCE_MAKER" | "FINANCE_RELEASER" | "LABOUR_INSPECTOR" | "ADVISORY_DOCTOR" | "SPO_COUNTER" | "PERISAI_AGENT" | "AUDITOR" | "ADMIN")[];
            organisation: string;
            branch: string | null;
            plkkCode: string | null;
            employerNumber: string | null;
            userId: string;
            username: string;
            /** @description False: cannot sign in, and is in no session. */
            active: boolean;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** @description Sessions that are open now. */
            sessions: number;
            /** Format: date-time */
            seenAt: string | null;
            /**
             * Format: date-time
             * @description Until when the link for a new password holds.
             */
            linkUntil: string | null;
            proposal: components["schemas"]["PersonProposalView"] | null;
            allowedCommands: ("CHANGE" | "DISABLE" | "ENABLE" | "END_SESSIONS" | "NEW_PASSWORD" | "ANSWER")[];
            /** @description What was done, newest first. */
            deeds: components["schemas"]["PersonDeedView"][];
        };
        PersonInvitationRequest: {
            name: string;
            roles: ("PLKK_STAFF" | "PLKK_DOCTOR" | "EMPLOYER" | "CLAIM_OFFICER" | "MEDICAL_VERIFIER" | "BENEFIT_APPROVER" | "BRANCH_HEAD" | "REGIONAL_DEPUTY" | "FINANCE_MAKER" | "FINANCE_RELEASER" | "LABOUR_INSPECTOR" | "ADVISORY_DOCTOR" | "SPO_COUNTER" | "PERISAI_AGENT" | "AUDITOR" | "ADMIN")[];
            organisation: string;
            /** @description Of officers, verifiers, approvers and finance. */
            branch?: string;
            /** @description Of hospital staff and doctors. */
            plkkCode?: string;
            /** @description Of an employer. */
            employerNumber?: string;
            /** @description Why: kept with the deed and read by auditors. */
            note: string;
            /** @description Who it is: a person has one account for ever. */
            nik: string;
            username: string;
        };
        PasswordLinkView: {
            /** @description Shown once; stored nowhere in clear. */
            token: string;
            /** Format: date-time */
            expiresAt: string;
        };
        PersonStepResponse: {
            person: components["schemas"]["PersonResponse"];
            link: components["schemas"]["PasswordLinkView"] | null;
            /** @description True: nothing has changed yet, a second administrator is asked. */
            proposed: boolean;
        };
        PersonChangeRequest: {
            name: string;
            roles: ("PLKK_STAFF" | "PLKK_DOCTOR" | "EMPLOYER" | "CLAIM_OFFICER" | "MEDICAL_VERIFIER" | "BENEFIT_APPROVER" | "BRANCH_HEAD" | "REGIONAL_DEPUTY" | "FINANCE_MAKER" | "FINANCE_RELEASER" | "LABOUR_INSPECTOR" | "ADVISORY_DOCTOR" | "SPO_COUNTER" | "PERISAI_AGENT" | "AUDITOR" | "ADMIN")[];
            organisation: string;
            /** @description Of officers, verifiers, approvers and finance. */
            branch?: string;
            /** @description Of hospital staff and doctors. */
            plkkCode?: string;
            /** @description Of an employer. */
            employerNumber?: string;
            /** @description Why: kept with the deed and read by auditors. */
            note: string;
            /** @description Needed once, where it is not known yet; never another one. */
            nik?: string;
            version: number;
        };
        PersonStepRequest: {
            /** @enum {string} */
            step: "DISABLE" | "ENABLE" | "END_SESSIONS" | "NEW_PASSWORD";
            version: number;
            /** @description Why: kept with the deed and read by auditors. */
            note: string;
        };
        PersonAnswerRequest: {
            /** @enum {string} */
            decision: "CONFIRM" | "DECLINE";
            version: number;
            /** @description Why: kept with the deed and read by auditors. */
            note: string;
        };
        NewPasswordRequest: {
            token: string;
            password: string;
        };
        StatusCodeRequest: {
            claimNumber: string;
            /**
             * Format: date
             * @description Of the participant.
             */
            birthDate: string;
        };
        StatusRequest: {
            claimNumber: string;
            /**
             * Format: date
             * @description Of the participant.
             */
            birthDate: string;
            /** @description As the message says. */
            code: string;
        };
        StatusAwaitedView: {
            who: components["schemas"]["TextView"];
            task: components["schemas"]["TextView"];
            /** Format: date-time */
            dueAt: string | null;
        };
        StatusRefusedView: {
            reason: components["schemas"]["TextView"] | null;
            rule: string | null;
        };
        StatusObjectionView: {
            text: components["schemas"]["TextView"];
            /**
             * Format: date-time
             * @description Until when, while its time runs.
             */
            until: string | null;
        };
        ParticipantBenefitView: {
            benefitId: string;
            name: components["schemas"]["TextView"];
            /** @enum {string} */
            stage: "REQUESTED" | "DOCUMENTS_INCOMPLETE" | "COMPLETE" | "PROPOSED" | "RETURNED" | "APPROVED" | "REFUSED" | "PAYING" | "PAID" | "CANCELLED";
            /** @description Rupiah; null until it is approved. */
            amount: number | null;
            toParticipant: boolean;
            payee: components["schemas"]["TextView"];
            /** @description The end of the account. */
            account: string | null;
            missing: components["schemas"]["TextView"][];
            calculation: components["schemas"]["TraceSentencesView"];
            refused: components["schemas"]["StatusRefusedView"] | null;
        };
        ParticipantStatusResponse: {
            claimNumber: string;
            /** @description First name and initials. */
            name: string | null;
            /** @enum {string} */
            stage: "REPORTED" | "DUPLICATE_REVIEW" | "DATA_INCOMPLETE" | "UNDER_VERIFICATION" | "UNDER_REVIEW" | "ACCEPTED" | "NOT_WORK_RELATED" | "NOT_COVERED" | "DISPUTED" | "IN_TREATMENT" | "FINAL_REPORTED" | "SETTLED" | "CLOSED" | "WITHDRAWN" | "EXPIRED" | "TRANSFERRED" | "TRANSFERRED_OWING" | "CANCELLED";
            sentence: components["schemas"]["TextView"];
            /** Format: date-time */
            occurredAt: string;
            /** Format: date-time */
            receivedAt: string;
            /** @enum {string} */
            zone: "WIB" | "WITA" | "WIT";
            waits: components["schemas"]["StatusAwaitedView"][];
            missing: components["schemas"]["TextView"][];
            refused: components["schemas"]["StatusRefusedView"] | null;
            objection: components["schemas"]["StatusObjectionView"];
            benefits: components["schemas"]["ParticipantBenefitView"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.INVALID_CREDENTIALS */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listClaims: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description The whole list as CSV; so does Accept: text/csv. */
                format?: "csv";
                stage?: "REPORTED" | "DUPLICATE_REVIEW" | "DATA_INCOMPLETE" | "UNDER_VERIFICATION" | "UNDER_REVIEW" | "ACCEPTED" | "NOT_WORK_RELATED" | "NOT_COVERED" | "DISPUTED" | "IN_TREATMENT" | "FINAL_REPORTED" | "SETTLED" | "CLOSED" | "WITHDRAWN" | "EXPIRED" | "TRANSFERRED" | "TRANSFERRED_OWING" | "CANCELLED";
                /** @description Claims that wait for this role. */
                role?: "PLKK_STAFF" | "PLKK_DOCTOR" | "EMPLOYER" | "CLAIM_OFFICER" | "MEDICAL_VERIFIER" | "BENEFIT_APPROVER" | "BRANCH_HEAD" | "REGIONAL_DEPUTY" | "FINANCE_MAKER" | "FINANCE_RELEASER" | "LABOUR_INSPECTOR" | "ADVISORY_DOCTOR" | "SPO_COUNTER" | "PERISAI_AGENT" | "AUDITOR" | "ADMIN";
                /** @description By the earliest deadline. */
                due?: "overdue" | "today" | "week" | "none";
                /** @description Part of a claim number, participant number or name. */
                q?: string;
                branch?: string;
                plkk?: string;
                /** @description How long it has been in its stage. */
                age?: "UP_TO_2" | "UP_TO_7" | "UP_TO_14" | "UP_TO_30" | "UP_TO_90" | "OVER_90";
                /** @description Year in the number of the claim. */
                year?: string;
                /** @description Province of the accident. */
                province?: string;
                /** @description Claims with such a benefit. */
                benefit?: "MEDICAL_BILL" | "MEDICAL_REIMBURSEMENT" | "TRANSPORT" | "STMB" | "PARTIAL_ANATOMICAL" | "PARTIAL_FUNCTIONAL" | "TOTAL_PERMANENT" | "DEATH" | "PERIODIC" | "FUNERAL" | "SCHOLARSHIP" | "PROSTHESIS" | "ORTHOSIS" | "DENTURE" | "HEARING_AID" | "GLASSES" | "HOME_CARE" | "REHABILITATION" | "LATE_COMPENSATION";
                /** @description Claims with a benefit that is so far. */
                money?: "ASKED" | "APPROVED" | "PAID";
                /** @description Who proposed a benefit of it. */
                proposer?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimListResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    reportAccident: {
        parameters: {
            query?: never;
            header: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportAccidentRequest"];
            };
        };
        responses: {
            /** @description Done before, by the same key */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportResponse"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE, COMMAND.PENDING */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    getClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                claimNumber: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    getEntitlements: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                claimNumber: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntitlementsResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listSimilarAwards: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                claimNumber: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimilarAwardsResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    getTimeline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                claimNumber: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelineResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listTaskMoves: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                claimNumber: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskMovesResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listClaimEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                claimNumber: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimEventsResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    watchChanges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    attendClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                claimNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listTasks: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description The whole list as CSV; so does Accept: text/csv. */
                format?: "csv";
                stage?: "REPORTED" | "DUPLICATE_REVIEW" | "DATA_INCOMPLETE" | "UNDER_VERIFICATION" | "UNDER_REVIEW" | "ACCEPTED" | "NOT_WORK_RELATED" | "NOT_COVERED" | "DISPUTED" | "IN_TREATMENT" | "FINAL_REPORTED" | "SETTLED" | "CLOSED" | "WITHDRAWN" | "EXPIRED" | "TRANSFERRED" | "TRANSFERRED_OWING" | "CANCELLED";
                /** @description Claims that wait for this role. */
                role?: "PLKK_STAFF" | "PLKK_DOCTOR" | "EMPLOYER" | "CLAIM_OFFICER" | "MEDICAL_VERIFIER" | "BENEFIT_APPROVER" | "BRANCH_HEAD" | "REGIONAL_DEPUTY" | "FINANCE_MAKER" | "FINANCE_RELEASER" | "LABOUR_INSPECTOR" | "ADVISORY_DOCTOR" | "SPO_COUNTER" | "PERISAI_AGENT" | "AUDITOR" | "ADMIN";
                /** @description By the earliest deadline. */
                due?: "overdue" | "today" | "week" | "none";
                /** @description Part of a claim number, participant number or name. */
                q?: string;
                branch?: string;
                plkk?: string;
                /** @description How long it has been in its stage. */
                age?: "UP_TO_2" | "UP_TO_7" | "UP_TO_14" | "UP_TO_30" | "UP_TO_90" | "OVER_90";
                /** @description Year in the number of the claim. */
                year?: string;
                /** @description Province of the accident. */
                province?: string;
                /** @description Claims with such a benefit. */
                benefit?: "MEDICAL_BILL" | "MEDICAL_REIMBURSEMENT" | "TRANSPORT" | "STMB" | "PARTIAL_ANATOMICAL" | "PARTIAL_FUNCTIONAL" | "TOTAL_PERMANENT" | "DEATH" | "PERIODIC" | "FUNERAL" | "SCHOLARSHIP" | "PROSTHESIS" | "ORTHOSIS" | "DENTURE" | "HEARING_AID" | "GLASSES" | "HOME_CARE" | "REHABILITATION" | "LATE_COMPENSATION";
                /** @description Claims with a benefit that is so far. */
                money?: "ASKED" | "APPROVED" | "PAID";
                /** @description Who proposed a benefit of it. */
                proposer?: string;
                /** @description Whose work; everybody’s where it is left out. */
                holder?: "mine" | "nobody";
                /** @description What has to be done. */
                what?: "STAGE_ONE" | "DUPLICATE_DECISION" | "COMPLETION" | "COVER_DECISION" | "MEDICAL_STATEMENT" | "VERIFICATION" | "WORK_DIAGNOSIS" | "CONCLUSION" | "FINAL_REPORT" | "DOCUMENTS" | "DELIVERY" | "PROPOSAL" | "DECISION" | "RELEASE" | "PAYMENT" | "SETTLEMENT" | "OBJECTION" | "DETERMINATION" | "LABOUR_OFFICE_RECEIPT" | "ADVICE" | "ANSWER" | "QUESTION_OVERDUE" | "BILL_DECISION" | "FILING_EXCEPTION" | "BILL_ANSWER" | "UNDUE_PAYMENT" | "PERSON_CONFIRMATION" | "REFERRAL_ANSWER" | "SCHOOL_YEAR" | "REST_INSTALMENT" | "CARE_YEAR" | "DEVICE_PRICE" | "RETURN_PROGRESS" | "RETURN_CONFIRMATION" | "RETURN_END" | "RECOVERY_PLAN" | "RECOVERY_PAYMENT" | "PAID_AFTER_DEATH";
                segment?: "PU" | "BPU" | "JAKON" | "PMI";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskListResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    takeNextTask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NextTaskRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NextTaskResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    assignTasks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignTasksRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignTasksResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listColleagues: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ColleaguesResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listTaskFilters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptFiltersResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    keepTaskFilters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeepFiltersRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptFiltersResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listAbsences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsencesResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    enterAbsence: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AbsenceRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsencesResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    endAbsence: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AbsenceEndRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsencesResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listLentAuthority: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LentAuthoritiesResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    lendAuthority: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LendAuthorityRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LentAuthoritiesResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    endLentAuthority: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LentAuthorityEndRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LentAuthoritiesResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listLatePayments: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description The whole list as CSV; so does Accept: text/csv. */
                format?: "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LatePaymentsResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listLabourOfficeNotices: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description The whole list as CSV; so does Accept: text/csv. */
                format?: "csv";
                /** @description The month in which it was concluded, such as 2026-10; by default the one that is to be notified now. */
                month?: string;
                /** @description Where it happened: the province. */
                province?: string;
                /** @description Where it happened: the regency. */
                regency?: string;
                state?: "OPEN" | "LATE" | "RECEIVED" | "RECEIVED_LATE";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticesResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    countStages: {
        parameters: {
            query?: {
                /** @description The whole table as CSV; so does Accept: text/csv. */
                format?: "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageCountsResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    countDeadlines: {
        parameters: {
            query?: {
                /** @description The whole table as CSV; so does Accept: text/csv. */
                format?: "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineCountsResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    sumMoney: {
        parameters: {
            query: {
                /** @description The whole table as CSV; so does Accept: text/csv. */
                format?: "csv";
                /** @description What it is summed by. */
                by: "benefit" | "province" | "hospital" | "officer";
                /** @description Claims of this year alone. */
                year?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MoneyResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readHospitalCard: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HospitalCardResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    handInStageOne: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                claimNumber: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StageOneRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description CLAIM.STAGE_NOT_ALLOWED, CLAIM.VERSION_STALE, CLAIM.OWN_INTEREST, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description COMMAND.PENDING, SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    decideDuplicate: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                claimNumber: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DuplicateDecisionRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description CLAIM.STAGE_NOT_ALLOWED, CLAIM.VERSION_STALE, CLAIM.OWN_INTEREST, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description COMMAND.PENDING, SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    splitClaim: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                claimNumber: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SplitRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description CLAIM.STAGE_NOT_ALLOWED, CLAIM.VERSION_STALE, CLAIM.OWN_INTEREST, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description COMMAND.PENDING, SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    completeData: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                claimNumber: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompletionRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description CLAIM.STAGE_NOT_ALLOWED, CLAIM.VERSION_STALE, CLAIM.OWN_INTEREST, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description COMMAND.PENDING, SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    decideCover: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                claimNumber: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CoverDecisionRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description CLAIM.STAGE_NOT_ALLOWED, CLAIM.VERSION_STALE, CLAIM.OWN_INTEREST, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description COMMAND.PENDING, SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    enterMedicalStatement: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                claimNumber: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MedicalStatementRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description CLAIM.STAGE_NOT_ALLOWED, CLAIM.VERSION_STALE, CLAIM.OWN_INTEREST, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description COMMAND.PENDING, SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    verifyStatement: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                claimNumber: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerificationRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description CLAIM.STAGE_NOT_ALLOWED, CLAIM.VERSION_STALE, CLAIM.OWN_INTEREST, APPROVAL.SAME_PERSON, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description COMMAND.PENDING, SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    askDoctor: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                claimNumber: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuestionRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description CLAIM.STAGE_NOT_ALLOWED, CLAIM.VERSION_STALE, CLAIM.OWN_INTEREST, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description COMMAND.PENDING, SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    answerQuestion: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                claimNumber: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description CLAIM.STAGE_NOT_ALLOWED, CLAIM.VERSION_STALE, CLAIM.OWN_INTEREST, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description COMMAND.PENDING, SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    giveAdvice: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                claimNumber: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdviceRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description CLAIM.STAGE_NOT_ALLOWED, CLAIM.VERSION_STALE, CLAIM.OWN_INTEREST, APPROVAL.SAME_PERSON, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description COMMAND.PENDING, SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    callPanel: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                claimNumber: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PanelRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description CLAIM.STAGE_NOT_ALLOWED, CLAIM.VERSION_STALE, CLAIM.OWN_INTEREST, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description COMMAND.PENDING, SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    decidePanel: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                claimNumber: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PanelDecisionRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description CLAIM.STAGE_NOT_ALLOWED, CLAIM.VERSION_STALE, CLAIM.OWN_INTEREST, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description COMMAND.PENDING, SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    enterWorkDiagnosis: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                claimNumber: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkDiagnosisRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description CLAIM.STAGE_NOT_ALLOWED, CLAIM.VERSION_STALE, CLAIM.OWN_INTEREST, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description COMMAND.PENDING, SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    concludeClaim: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                claimNumber: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConclusionRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description CLAIM.STAGE_NOT_ALLOWED, CLAIM.VERSION_STALE, CLAIM.OWN_INTEREST, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description COMMAND.PENDING, SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    referPatient: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                claimNumber: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description CLAIM.STAGE_NOT_ALLOWED, CLAIM.VERSION_STALE, CLAIM.OWN_INTEREST, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description COMMAND.PENDING, SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    answerReferral: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                claimNumber: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralAnswerRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description CLAIM.STAGE_NOT_ALLOWED, CLAIM.VERSION_STALE, CLAIM.OWN_INTEREST, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description COMMAND.PENDING, SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    objectToConclusion: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                claimNumber: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectionRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description CLAIM.STAGE_NOT_ALLOWED, CLAIM.VERSION_STALE, CLAIM.OWN_INTEREST, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description COMMAND.PENDING, SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    determineClaim: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                claimNumber: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeterminationRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description CLAIM.STAGE_NOT_ALLOWED, CLAIM.VERSION_STALE, CLAIM.OWN_INTEREST, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description COMMAND.PENDING, SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    recordLabourOfficeReceipt: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                claimNumber: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LabourOfficeReceiptRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description CLAIM.STAGE_NOT_ALLOWED, CLAIM.VERSION_STALE, CLAIM.OWN_INTEREST, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description COMMAND.PENDING, SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    reverseConclusion: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                claimNumber: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConclusionReversalRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description CLAIM.STAGE_NOT_ALLOWED, CLAIM.VERSION_STALE, CLAIM.OWN_INTEREST, APPROVAL.SAME_PERSON, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description COMMAND.PENDING, SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    changeGuarantee: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                claimNumber: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuaranteeChangeRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description CLAIM.STAGE_NOT_ALLOWED, CLAIM.VERSION_STALE, CLAIM.OWN_INTEREST, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description COMMAND.PENDING, SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    handInFinalReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                claimNumber: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FinalReportRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description CLAIM.STAGE_NOT_ALLOWED, CLAIM.VERSION_STALE, CLAIM.OWN_INTEREST, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description COMMAND.PENDING, SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    recordOtherPayer: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                claimNumber: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OtherPayerRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description CLAIM.STAGE_NOT_ALLOWED, CLAIM.VERSION_STALE, CLAIM.OWN_INTEREST, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description COMMAND.PENDING, SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    recordDevicePrice: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                claimNumber: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DevicePriceRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description CLAIM.STAGE_NOT_ALLOWED, CLAIM.VERSION_STALE, CLAIM.OWN_INTEREST, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description COMMAND.PENDING, SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    correctPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                claimNumber: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonCorrectionRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description CLAIM.STAGE_NOT_ALLOWED, CLAIM.VERSION_STALE, CLAIM.OWN_INTEREST, PERSON.CORRECTION_OPEN, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description COMMAND.PENDING, SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    confirmPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                claimNumber: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonConfirmationRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description CLAIM.STAGE_NOT_ALLOWED, CLAIM.VERSION_STALE, CLAIM.OWN_INTEREST, APPROVAL.SAME_PERSON, PERSON.NO_CORRECTION, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description COMMAND.PENDING, SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    requestBenefit: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                claimNumber: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BenefitRequest"];
            };
        };
        responses: {
            /** @description Done before, by the same key */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BenefitResponse"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BenefitResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description CLAIM.STAGE_NOT_ALLOWED, CLAIM.VERSION_STALE, CLAIM.OWN_INTEREST, BENEFIT.DOES_NOT_FIT_CONDITION, BENEFIT.ALREADY_REQUESTED, COVER.UNDECIDED, COVER.NOT_GIVEN, APPROVAL.SAME_PERSON, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description COMMAND.PENDING, SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    fileBill: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                claimNumber: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HospitalBillRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description CLAIM.STAGE_NOT_ALLOWED, CLAIM.VERSION_STALE, CLAIM.OWN_INTEREST, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description COMMAND.PENDING, SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    decideBill: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                claimNumber: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BillDecisionRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description CLAIM.STAGE_NOT_ALLOWED, CLAIM.VERSION_STALE, CLAIM.OWN_INTEREST, APPROVAL.SAME_PERSON, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description COMMAND.PENDING, SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    recordSchooling: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                claimNumber: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SchoolingRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description CLAIM.STAGE_NOT_ALLOWED, CLAIM.VERSION_STALE, CLAIM.OWN_INTEREST, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description COMMAND.PENDING, SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    moveLegalClock: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                claimNumber: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LegalClockRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description CLAIM.STAGE_NOT_ALLOWED, CLAIM.VERSION_STALE, CLAIM.OWN_INTEREST, CLOCK.NOT_RUNNING, CLOCK.NOT_STOPPED, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description COMMAND.PENDING, SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    recordHomeCare: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                claimNumber: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HomeCareRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description CLAIM.STAGE_NOT_ALLOWED, CLAIM.VERSION_STALE, CLAIM.OWN_INTEREST, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description COMMAND.PENDING, SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    planReturn: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                claimNumber: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnPlanRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description CLAIM.STAGE_NOT_ALLOWED, CLAIM.VERSION_STALE, CLAIM.OWN_INTEREST, RETURN.AWAITS_CONFIRMATION, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description COMMAND.PENDING, SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    recordReturnProgress: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                claimNumber: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnProgressRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description CLAIM.STAGE_NOT_ALLOWED, CLAIM.VERSION_STALE, CLAIM.OWN_INTEREST, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description COMMAND.PENDING, SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    confirmReturnTraining: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                claimNumber: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnConfirmationRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description CLAIM.STAGE_NOT_ALLOWED, CLAIM.VERSION_STALE, CLAIM.OWN_INTEREST, APPROVAL.SAME_PERSON, RETURN.NOTHING_TO_CONFIRM, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description COMMAND.PENDING, SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    endReturn: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                claimNumber: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnEndRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description CLAIM.STAGE_NOT_ALLOWED, CLAIM.VERSION_STALE, CLAIM.OWN_INTEREST, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description COMMAND.PENDING, SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    takeLateBill: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                claimNumber: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FilingExceptionRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description CLAIM.STAGE_NOT_ALLOWED, CLAIM.VERSION_STALE, CLAIM.OWN_INTEREST, APPROVAL.SAME_PERSON, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description COMMAND.PENDING, SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    planRecovery: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                claimNumber: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecoveryPlanRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description CLAIM.STAGE_NOT_ALLOWED, CLAIM.VERSION_STALE, CLAIM.OWN_INTEREST, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description COMMAND.PENDING, SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    settleRecovery: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                claimNumber: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecoverySettlementRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description CLAIM.STAGE_NOT_ALLOWED, CLAIM.VERSION_STALE, CLAIM.OWN_INTEREST, APPROVAL.SAME_PERSON, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description COMMAND.PENDING, SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    reopenClaim: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                claimNumber: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopeningRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description CLAIM.STAGE_NOT_ALLOWED, CLAIM.VERSION_STALE, CLAIM.OWN_INTEREST, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description COMMAND.PENDING, SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    withdrawClaim: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                claimNumber: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndClaimRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description CLAIM.STAGE_NOT_ALLOWED, CLAIM.VERSION_STALE, CLAIM.OWN_INTEREST, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description COMMAND.PENDING, SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    cancelClaim: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                claimNumber: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndClaimRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description CLAIM.STAGE_NOT_ALLOWED, CLAIM.VERSION_STALE, CLAIM.OWN_INTEREST, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description COMMAND.PENDING, SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    getBenefit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                benefitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BenefitResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    getBenefitTrace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                benefitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BenefitTraceResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    recordCompleteness: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                benefitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompletenessRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BenefitResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description BENEFIT.STAGE_NOT_ALLOWED, BENEFIT.VERSION_STALE, CLAIM.STAGE_NOT_ALLOWED, CLAIM.OWN_INTEREST, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description COMMAND.PENDING, SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    handInDocuments: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                benefitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeliveryRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BenefitResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description BENEFIT.STAGE_NOT_ALLOWED, BENEFIT.VERSION_STALE, CLAIM.STAGE_NOT_ALLOWED, CLAIM.OWN_INTEREST, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description COMMAND.PENDING, SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    proposeBenefit: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                benefitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BenefitResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description BENEFIT.STAGE_NOT_ALLOWED, BENEFIT.VERSION_STALE, CLAIM.STAGE_NOT_ALLOWED, CLAIM.OWN_INTEREST, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description COMMAND.PENDING, SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    decideBenefit: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                benefitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BenefitDecisionRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BenefitResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description BENEFIT.STAGE_NOT_ALLOWED, BENEFIT.VERSION_STALE, CLAIM.STAGE_NOT_ALLOWED, CLAIM.OWN_INTEREST, COVER.UNDECIDED, COVER.NOT_GIVEN, APPROVAL.SAME_PERSON, APPROVAL.PERSON_LEFT, APPROVAL.LIMIT_EXCEEDED, BENEFIT.ACCOUNT_CHANGED, PAYOUT.NOT_REPLACEABLE, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description COMMAND.PENDING, SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    dismissBenefit: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                benefitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DismissalRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BenefitResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description BENEFIT.STAGE_NOT_ALLOWED, BENEFIT.VERSION_STALE, CLAIM.STAGE_NOT_ALLOWED, CLAIM.OWN_INTEREST, APPROVAL.SAME_PERSON, PAYOUT.NOT_REPLACEABLE, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description COMMAND.PENDING, SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    reverseRefusal: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                benefitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConclusionReversalRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BenefitResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description BENEFIT.STAGE_NOT_ALLOWED, BENEFIT.VERSION_STALE, CLAIM.STAGE_NOT_ALLOWED, CLAIM.OWN_INTEREST, APPROVAL.SAME_PERSON, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description COMMAND.PENDING, SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    correctBenefit: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                benefitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BenefitRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BenefitResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description BENEFIT.STAGE_NOT_ALLOWED, BENEFIT.VERSION_STALE, CLAIM.STAGE_NOT_ALLOWED, CLAIM.OWN_INTEREST, BENEFIT.DOES_NOT_FIT_CONDITION, COVER.UNDECIDED, COVER.NOT_GIVEN, APPROVAL.SAME_PERSON, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description COMMAND.PENDING, SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    recordOverpayment: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                benefitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OverpaymentRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BenefitResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description BENEFIT.STAGE_NOT_ALLOWED, BENEFIT.VERSION_STALE, CLAIM.STAGE_NOT_ALLOWED, CLAIM.OWN_INTEREST, APPROVAL.SAME_PERSON, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description COMMAND.PENDING, SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    setOffBenefit: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                benefitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OffsetRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BenefitResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description BENEFIT.STAGE_NOT_ALLOWED, BENEFIT.VERSION_STALE, CLAIM.STAGE_NOT_ALLOWED, CLAIM.OWN_INTEREST, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description COMMAND.PENDING, SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listPayouts: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description The whole list as CSV; so does Accept: text/csv. */
                format?: "csv";
                state?: "AWAITING_RELEASE" | "RELEASED" | "SENDING" | "UNKNOWN" | "PENDING" | "CLAIMED_PAID" | "RECONCILED" | "RETURNED" | "FAILED" | "HELD" | "CANCELLED";
                claimNumber?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutListResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    getPayout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                payoutId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutDetailResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    decideHold: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                payoutId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldDecisionRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutDetailResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description PAYOUT.NOT_HELD, PAYOUT.HOLD_FINAL, APPROVAL.SAME_PERSON, CLAIM.OWN_INTEREST, APPROVAL.PERSON_LEFT, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE, COMMAND.PENDING */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    replacePayout: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                payoutId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplacementRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description PAYOUT.NOT_REPLACEABLE, PAYOUT.LINE_UNEXPLAINED, CLAIM.STAGE_NOT_ALLOWED, CLAIM.VERSION_STALE, CLAIM.OWN_INTEREST, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description COMMAND.PENDING, SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listBatches: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description The whole list as CSV; so does Accept: text/csv. */
                format?: "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchListResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    createBatch: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateBatchRequest"];
            };
        };
        responses: {
            /** @description Done before, by the same key */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchDetailResponse"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchDetailResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description PAYOUT.NOT_RELEASABLE, APPROVAL.SAME_PERSON, CLAIM.OWN_INTEREST, BATCH.ABOVE_CAP, RULES.UNVERIFIED, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE, COMMAND.PENDING */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    getBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                batchId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchDetailResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    removeBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                batchId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description BATCH.RELEASED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    releaseBatch: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                batchId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchDetailResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description BATCH.CHANGED, BATCH.RELEASED, BATCH.ABOVE_CAP, BATCH.NOT_FUNDED, PAYOUT.NOT_RELEASABLE, APPROVAL.SAME_PERSON, CLAIM.OWN_INTEREST, APPROVAL.PERSON_LEFT, RULES.UNVERIFIED, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE, COMMAND.PENDING */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listReconciliations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankStandingListResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    reconcile: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReconciliationRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconciliationResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description COMMAND.PENDING, SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    getAgeing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgeingResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listOpenLines: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description The whole list as CSV; so does Accept: text/csv. */
                format?: "csv";
                bucket?: "THEIRS_NOT_OURS" | "AMOUNT_DIFFERS" | "RETURN_SUSPECTED" | "OTHER";
            };
            header?: never;
            path: {
                bankCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementLineListResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listUnreadableLines: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bankCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadableLineListResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listGaps: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bankCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GapListResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listRadar: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description The whole list as CSV; so does Accept: text/csv. */
                format?: "csv";
                state?: "OPEN" | "GONE";
                kind?: "WORKFLOW_MISSING" | "WORKFLOW_FAILING" | "WORKFLOW_FOREIGN" | "CLAIM_UNOPENED" | "CLAIM_WITHOUT_WAIT" | "DEADLINE_UNRECORDED" | "FACT_UNHEARD" | "WAIT_OVERDUE" | "DESK_UNMANNED" | "OUTBOX_OLD" | "MESSAGES_UNSENT" | "PAYOUT_STILL" | "STATEMENT_SILENT" | "STATEMENT_FILE_FAILED" | "PAYMENT_FILE_LIES" | "PAYMENT_ANSWER" | "DAY_REOPENED" | "SENDING_BLOCKED" | "DEBIT_UNKNOWN" | "PAID_UNDULY" | "PART_RETURNED" | "CLOCK_DIFFERS" | "RECORD_UNREADABLE" | "RECORD_TAMPERED" | "STEPS_LOST" | "CLAIM_LOST";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RadarListResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    repairFinding: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                findingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RadarRepairResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RADAR.GONE, RADAR.NO_REPAIR, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE, COMMAND.PENDING */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    getSending: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendingResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    liftBlock: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LiftRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendingResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SENDING.NOT_BLOCKED, SENDING.STATEMENTS_UNREAD, APPROVAL.SAME_PERSON, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE, COMMAND.PENDING */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listDivisiblePayments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bankCode: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DivisibleLineResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    decideOpenItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                bankCode: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ItemDecisionRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ITEM.NOT_OPEN, ITEM.NOT_POSSIBLE, APPROVAL.SAME_PERSON, CLAIM.OWN_INTEREST, APPROVAL.PERSON_LEFT, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE, COMMAND.PENDING */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listClosedDays: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bankCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClosedDayListResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    openDaySheet: {
        parameters: {
            query?: {
                /** @description Indonesian, unless it is said. */
                language?: "id" | "en";
            };
            header?: never;
            path: {
                bankCode: string;
                day: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    closeDay: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                bankCode: string;
                day: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description DAY.DOES_NOT_ADD_UP, DAY.CLOSED, APPROVAL.SAME_PERSON, APPROVAL.PERSON_LEFT, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE, COMMAND.PENDING */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listScreeningLists: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreeningListsResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    proposeScreeningList: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done before, by the same key */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedListResponse"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedListResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SCREENING_LIST.KNOWN, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE, COMMAND.PENDING */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    publishScreeningList: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                checksum: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicationRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedListResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SCREENING_LIST.PUBLISHED, SCREENING_LIST.OLDER, APPROVAL.PERSON_LEFT, APPROVAL.SAME_PERSON, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE, COMMAND.PENDING */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listStatementFiles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementFileListResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    importStatementFile: {
        parameters: {
            query: {
                bankCode: string;
            };
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done before, by the same key */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedFileResponse"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedFileResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description STATEMENT_FILE.KNOWN, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE, COMMAND.PENDING */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listStatementFileLines: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description The whole list as CSV; so does Accept: text/csv. */
                format?: "csv";
            };
            header?: never;
            path: {
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementFileLineListResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listPaymentFiles: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description The whole list as CSV; so does Accept: text/csv. */
                format?: "csv";
                bankCode?: string;
                state?: "WAITS" | "NOTHING" | "STOPPED" | "MADE" | "HANDED_OVER" | "WITHDRAWN";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentFileListResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    makePaymentFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentFileRequest"];
            };
        };
        responses: {
            /** @description Done before, by the same key */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WishedFileResponse"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WishedFileResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description PAYMENT_FILE.NOT_BY_FILE, PAYMENT_FILE.STOPPED, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE, COMMAND.PENDING */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    handOverPaymentFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fileId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description PAYMENT_FILE.NOT_MADE, PAYMENT_FILE.ANSWERED, PAYMENT_FILE.STOPPED, PAYMENT_FILE.REASON_REQUIRED, PAYMENT_FILE.WITHDRAWN, PAYMENT_FILE.BLOCKED, APPROVAL.SAME_PERSON */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    withdrawPaymentFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                fileId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileWithdrawalRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description PAYMENT_FILE.NOT_MADE, PAYMENT_FILE.TAKEN, PAYMENT_FILE.ANSWERED, PAYMENT_FILE.WITHDRAWN, PAYMENT_FILE.BLOCKED, APPROVAL.SAME_PERSON, APPROVAL.PERSON_LEFT, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE, COMMAND.PENDING */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readBillLines: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BillLinesRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillLinesResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    getPaymentControls: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlsResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    getSendingRoom: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    switchBank: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                bankCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwitchRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description BANK.SWITCHED_ALREADY, APPROVAL.SAME_PERSON, APPROVAL.PERSON_LEFT, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE, COMMAND.PENDING */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    setCap: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                scope: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CapRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description APPROVAL.SAME_PERSON, APPROVAL.PERSON_LEFT, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE, COMMAND.PENDING */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    getTrialBalance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrialBalanceResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    getAccountStatement: {
        parameters: {
            query: {
                cursor?: string;
                limit?: number;
                /** @description The whole list as CSV; so does Accept: text/csv. */
                format?: "csv";
                account: string;
                /** @description The first day, in WIB. */
                from?: string;
                /** @description The last day, in WIB. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountStatementResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listReceivables: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description The whole list as CSV; so does Accept: text/csv. */
                format?: "csv";
                payer?: "JASA_RAHARJA" | "BPJS_KESEHATAN" | "INSURANCE" | "EMPLOYER" | "OVERPAYMENT";
                claimNumber?: string;
                /** @description Owed for at least this many days. */
                minDays?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivablesResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listSettlingLines: {
        parameters: {
            query: {
                cursor?: string;
                limit?: number;
                /** @description The whole list as CSV; so does Accept: text/csv. */
                format?: "csv";
                payer: "JASA_RAHARJA" | "BPJS_KESEHATAN" | "INSURANCE" | "EMPLOYER";
            };
            header?: never;
            path: {
                claimNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettlingLinesResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    settleReceivable: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                claimNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettlementRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ITEM.NOT_OPEN, RECEIVABLE.NOT_SETTLEABLE, CLAIM.OWN_INTEREST, APPROVAL.SAME_PERSON, APPROVAL.PERSON_LEFT, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE, COMMAND.PENDING */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    calculateBenefits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalculationRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalculationResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    uploadDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done before, by the same key */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentResponse"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE, COMMAND.PENDING */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    downloadDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listLetters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                claimNumber: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LettersResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    openLetter: {
        parameters: {
            query?: {
                /** @description Indonesian, unless it is said. */
                language?: "id" | "en";
            };
            header?: never;
            path: {
                letterId: string;
                claimNumber: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    checkLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                letterId: string;
                signature: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterCheckResponse"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listReadings: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description The whole list as CSV; so does Accept: text/csv. */
                format?: "csv";
                claimNumber?: string;
                /** @description Who read. */
                userId?: string;
                what?: "CLAIM" | "DOCUMENT" | "LETTER" | "PERSON";
                /** @description The first day, in WIB. */
                from?: string;
                /** @description The last day, in WIB. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadingsResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listClaimReadings: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description The whole list as CSV; so does Accept: text/csv. */
                format?: "csv";
            };
            header?: never;
            path: {
                claimNumber: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadingsResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RECORD.UNREADABLE */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    getReceiptKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicKeyResponse"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    getLabels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LabelsResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listPlkk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlkkListResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    searchEmployers: {
        parameters: {
            query?: {
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployerListResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listBanks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankListResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listBranches: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BranchListResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listRegencies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegencyListResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    searchIcd10: {
        parameters: {
            query?: {
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Icd10ListResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    findPersons: {
        parameters: {
            query: {
                /** @description The 11 digits of a card, or the 16 of a NIK. */
                number: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardHolderListResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listHospitalRegister: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description The whole list as CSV; so does Accept: text/csv. */
                format?: "csv";
                /** @description The beginning of the code, or part of a name. */
                q?: string;
                /** @description Whether the contract holds today. */
                contract?: "current" | "ended";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HospitalRegisterResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listRegencyRegister: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description The whole list as CSV; so does Accept: text/csv. */
                format?: "csv";
                /** @description The beginning of the code, or part of a name. */
                q?: string;
                zone?: "WIB" | "WITA" | "WIT";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegencyRegisterResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listWageRegister: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description The whole list as CSV; so does Accept: text/csv. */
                format?: "csv";
                /** @description The beginning of the code, or part of a name. */
                q?: string;
                year?: string;
                provenance?: "seen" | "recalled" | "model";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WageRegisterResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listHolidayRegister: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description The whole list as CSV; so does Accept: text/csv. */
                format?: "csv";
                year?: string;
                kind?: "HOLIDAY" | "JOINT_LEAVE";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidayRegisterResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listFundRegister: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description The whole list as CSV; so does Accept: text/csv. */
                format?: "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundRegisterResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listBankRegister: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankRegisterResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listRegisterImports: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description The whole list as CSV; so does Accept: text/csv. */
                format?: "csv";
                register?: "plkk" | "hospital-terms" | "tariffs" | "doctors" | "holidays" | "regencies" | "minimum-wages" | "employers" | "projects" | "members" | "contacts" | "fund-accounts";
                state?: "WAITING" | "TAKEN" | "DECLINED" | "NOTHING";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterImportListResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    importRegister: {
        parameters: {
            query: {
                register: "plkk" | "hospital-terms" | "tariffs" | "doctors" | "holidays" | "regencies" | "minimum-wages" | "employers" | "projects" | "members" | "contacts" | "fund-accounts";
            };
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done before, by the same key */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterImportView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterImportView"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REGISTER_IMPORT.KNOWN, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE, COMMAND.PENDING */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listRegisterColumns: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterFilesResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    getRegisterImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterImportView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listRegisterImportRows: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description The whole list as CSV; so does Accept: text/csv. */
                format?: "csv";
                outcome?: "CREATED" | "UPDATED" | "UNCHANGED" | "REFUSED";
            };
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterImportRowListResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    answerRegisterImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterImportAnswerRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterImportAnswerResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REGISTER_IMPORT.CLOSED, REGISTER_IMPORT.REPORT_STALE, APPROVAL.PERSON_LEFT, APPROVAL.SAME_PERSON, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE, COMMAND.PENDING */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    search: {
        parameters: {
            query: {
                /** @description A number of a claim, payout, transfer, participant or NIK, or a part of a name. Wildcards are plain text; accents and apostrophes do not matter. */
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listRuleSets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSetListResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listFigures: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description The whole list as CSV; so does Accept: text/csv. */
                format?: "csv";
                state?: "UNVERIFIED" | "PROPOSED" | "VERIFIED";
                provenance?: "seen" | "recalled" | "model";
                /** @description Part of the key, the name or the citation. */
                q?: string;
            };
            header?: never;
            path: {
                code: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureListResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    verifyFigure: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                key: unknown;
                code: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FigureVerificationRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description FIGURE.ALREADY_PROPOSED, FIGURE.ALREADY_VERIFIED, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE, COMMAND.PENDING */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    confirmFigure: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                key: unknown;
                code: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FigureConfirmationRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description FIGURE.NOT_PROPOSED, FIGURE.ALREADY_VERIFIED, APPROVAL.SAME_PERSON, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE, COMMAND.PENDING */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listPeople: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description The whole list as CSV; so does Accept: text/csv. */
                format?: "csv";
                /** @description Part of the name, the user name or the organisation. */
                q?: string;
                role?: "PLKK_STAFF" | "PLKK_DOCTOR" | "EMPLOYER" | "CLAIM_OFFICER" | "MEDICAL_VERIFIER" | "BENEFIT_APPROVER" | "BRANCH_HEAD" | "REGIONAL_DEPUTY" | "FINANCE_MAKER" | "FINANCE_RELEASER" | "LABOUR_INSPECTOR" | "ADVISORY_DOCTOR" | "SPO_COUNTER" | "PERISAI_AGENT" | "AUDITOR" | "ADMIN";
                /** @description unknown: who it is was never asked, so they cannot be compared with the persons of a claim. */
                state?: "active" | "disabled" | "waiting" | "unknown";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleListResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    invitePerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonInvitationRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonStepResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE, COMMAND.PENDING */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    getPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonResponse"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    changePerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                userId: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonChangeRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonStepResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description PERSON.SELF, PERSON.VERSION_STALE, PERSON.STEP_NOT_ALLOWED, PERSON.PROPOSAL_OPEN, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE, COMMAND.PENDING */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    takePersonStep: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                userId: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonStepRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonStepResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description PERSON.SELF, PERSON.VERSION_STALE, PERSON.STEP_NOT_ALLOWED, PERSON.PROPOSAL_OPEN, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE, COMMAND.PENDING */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    answerProposal: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeat with the same key and body returns the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                userId: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonAnswerRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonStepResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description AUTH.REQUIRED, AUTH.EXPIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description ACCESS.DENIED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description PERSON.SELF, PERSON.NO_PROPOSAL, PERSON.VERSION_STALE, APPROVAL.SAME_PERSON, IDEMPOTENCY.KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE, COMMAND.PENDING */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    setPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPasswordRequest"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description PASSWORD_LINK.INVALID */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    sendStatusCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatusCodeRequest"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatusRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantStatusResponse"];
                };
            };
            /** @description REQUEST.MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description STATUS_CODE.WRONG */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description REQUEST.MEDIA_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description VALIDATION.FAILED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description RATE.LIMITED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description SERVICE.UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
}
