import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { Allow } from '../../../platform/http/access.js';
import { type Browser, CurrentBrowser } from '../../accounts/browser.js';
import { PublicEventsService } from './public-events.service.js';
import { RegisteringService } from './registering.service.js';
import {
  MyRegistration,
  PublicEvent,
  PublicRegistrationInput,
  RegistrationInput,
  RegistrationReceipt,
} from './registration.dto.js';
import { WishesInput, WishList } from './wishes.dto.js';
import { WishesService } from './wishes.service.js';

/** What anybody does with an event, and what one registered does through the personal link. */
@Controller('api')
export class RegisteringController {
  constructor(
    private readonly events: PublicEventsService,
    private readonly registering: RegisteringService,
    private readonly wishes: WishesService,
  ) {}

  @Get('public/events/:id')
  @Allow('public')
  event(@Param('id', ParseUUIDPipe) id: string): Promise<PublicEvent> {
    return this.events.view(id);
  }

  @Post('public/events/:id/registrations')
  @Allow('public')
  register(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: PublicRegistrationInput,
    @CurrentBrowser() { address }: Browser,
  ): Promise<RegistrationReceipt> {
    return this.registering.register(id, input, address);
  }

  /** An organisation the Labo knows, by its people or by the Labo. */
  @Post('organisations/:organisationId/registrations/:eventId')
  @Allow({ member: 'organisationId' })
  registerMember(
    @Param('organisationId', ParseUUIDPipe) organisationId: string,
    @Param('eventId', ParseUUIDPipe) eventId: string,
    @Body() input: RegistrationInput,
  ): Promise<RegistrationReceipt> {
    return this.registering.registerMember(eventId, organisationId, input);
  }

  @Get('my-registration/:link')
  @Allow('public')
  mine(@Param('link') link: string): Promise<MyRegistration> {
    return this.events.mine(link);
  }

  @Post('my-registration/:link/cancel')
  @Allow('public')
  @HttpCode(200)
  async cancel(@Param('link') link: string): Promise<MyRegistration> {
    await this.registering.cancel(link);
    return this.events.mine(link);
  }

  /** Takes a place offered from the waiting list. */
  @Post('my-registration/:link/accept')
  @Allow('public')
  @HttpCode(200)
  async accept(@Param('link') link: string): Promise<MyRegistration> {
    await this.registering.accept(link);
    return this.events.mine(link);
  }

  /** Who could be met, with reasons, and what was already said. */
  @Get('my-registration/:link/wishes')
  @Allow('public')
  proposed(@Param('link') link: string): Promise<WishList> {
    return this.wishes.proposed(link);
  }

  @Put('my-registration/:link/wishes')
  @Allow('public')
  wish(@Param('link') link: string, @Body() input: WishesInput): Promise<WishList> {
    return this.wishes.replace(link, input);
  }
}
